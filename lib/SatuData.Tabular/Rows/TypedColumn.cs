namespace SatuData.Tabular.Rows;

/// <summary>Name and type of one column of typed rows.</summary>
/// <param name="Name">The field's name in its data standard; unique in a table, ignoring case.</param>
/// <param name="Kind">How its values are held.</param>
/// <param name="Scale">Digits after the decimal point, 0 to 18; only for <see cref="ValueKind.Decimal"/>, 0
/// otherwise.</param>
public sealed record TypedColumn(string Name, ValueKind Kind, int Scale = 0);
