using ExcelDataReader;
using SatuData.Tabular.Content;
using CellRange = SatuData.Tabular.Values.CellRange;

namespace SatuData.Tabular.Reading.Location;

/// <summary>The rows of each sheet of a workbook that are looked at, with its tables.</summary>
internal static class WorkbookGrids
{
    /// <summary>Rows of a sheet that are looked at; those after them are judged while they are read.</summary>
    private const int MostRows = 10_000;
    private const int MostCells = 400_000;

    public static IReadOnlyList<LocatedSheet> Read(UploadContent content, SourceFormat format, HeaderMatcher? matcher, int? headerRow)
    {
        var sheets = new List<LocatedSheet>();
        using var reader = Workbook.Open(content, format);
        if (reader.ResultsCount == 0)
        {
            throw new InvalidDataException("A workbook has at least one sheet.");
        }

        do
        {
            var source = new OpenSheetRecords(reader);
            var rows = GridReader.Read(ref source, MostRows, MostCells, out var isComplete);
            var grid = new SheetGrid
            {
                Facts = Facts(reader, sheets.Count, source.HiddenRows),
                Rows = rows,
                Unseen = isComplete ? null : new RowRange(rows[^1].Row + 1, long.MaxValue),
            };
            sheets.Add(new LocatedSheet(grid, TableLocator.Find(grid, matcher, headerRow)));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static SheetFacts Facts(IExcelDataReader reader, int index, IReadOnlyList<long> hiddenRows) => new()
    {
        Index = index,
        Name = reader.Name ?? "",
        IsHidden = reader.VisibleState is not (null or "visible"),
        Merges = [.. (reader.MergeCells ?? []).Select(m => new CellRange(m.FromRow + 1, m.FromColumn, m.ToRow + 1, m.ToColumn))],
        HiddenRows = [.. RowRange.Of(hiddenRows).Select(r => new CellRange(r.First, 0, r.Last, Workbook.MaximumColumns))],
        HiddenColumns = [.. Enumerable.Range(0, Math.Min(reader.FieldCount, Workbook.MaximumColumns)).Where(c => reader.GetColumnWidth(c) == 0)],
    };
}
