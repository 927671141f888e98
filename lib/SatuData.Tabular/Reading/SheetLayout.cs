namespace SatuData.Tabular.Reading;

/// <summary>Where in a workbook the table is.</summary>
/// <param name="SheetIndex">0-based position of the sheet among those with cells.</param>
/// <param name="Width">Columns of the table.</param>
internal sealed record SheetLayout(int SheetIndex, int Width);
