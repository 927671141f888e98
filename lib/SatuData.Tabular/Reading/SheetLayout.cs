namespace SatuData.Tabular.Reading;

/// <summary>Where in a workbook the table is.</summary>
/// <param name="Format">Which kind of workbook.</param>
/// <param name="SheetIndex">0-based position of the sheet.</param>
/// <param name="Width">Columns of the table.</param>
internal sealed record SheetLayout(SourceFormat Format, int SheetIndex, int Width);
