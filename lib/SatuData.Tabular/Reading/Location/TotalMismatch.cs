namespace SatuData.Tabular.Reading.Location;

/// <summary>A total that is not the sum of its rows.</summary>
/// <param name="Row">1-based row of the total.</param>
/// <param name="Column">0-based column.</param>
/// <param name="Found">The total's text.</param>
/// <param name="Expected">The sum of its rows.</param>
/// <param name="Scope">The rows it should be the sum of, from the first to the last.</param>
internal sealed record TotalMismatch(long Row, int Column, string Found, double Expected, RowRange Scope);
