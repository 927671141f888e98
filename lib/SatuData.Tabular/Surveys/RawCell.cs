namespace SatuData.Tabular.Surveys;

/// <summary>One cell as it is in a file.</summary>
/// <param name="Text">Its text: a number with a decimal point, a day as yyyy-MM-dd, a truth value as true or
/// false.</param>
/// <param name="Kind">What the file keeps it as.</param>
public readonly record struct RawCell(string Text, RawCellKind Kind);
