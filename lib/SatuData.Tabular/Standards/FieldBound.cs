namespace SatuData.Tabular.Standards;

/// <summary>A limit written as the values are: <c>2024-01</c>, <c>08:00</c>, <c>P1Y</c>.</summary>
/// <param name="Text">The limit.</param>
/// <param name="IsExclusive">Whether the limit itself is not allowed.</param>
public sealed record FieldBound(string Text, bool IsExclusive);
