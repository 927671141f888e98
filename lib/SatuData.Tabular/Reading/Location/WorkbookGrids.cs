using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading.Location;

/// <summary>The rows of each sheet of a workbook that are looked at, with its tables.</summary>
internal static class WorkbookGrids
{
    /// <summary>Rows of a sheet that are looked at; those after them are judged while they are read.</summary>
    private const int MostRows = 10_000;
    private const int MostCells = 400_000;

    /// <param name="workbook">The workbook.</param>
    /// <param name="matcher">Knows the columns of the standard; null for none.</param>
    /// <param name="headerRow">1-based row of the header where a person has said it; else null.</param>
    /// <param name="problem">Why a sheet cannot be read; null when all can.</param>
    public static IReadOnlyList<LocatedSheet> Read(WorkbookSource workbook, HeaderMatcher? matcher, int? headerRow, out Finding? problem)
    {
        problem = null;
        var sheets = new List<LocatedSheet>();
        foreach (var known in workbook.Sheets)
        {
            var grid = ReadGrid(workbook, known, out problem);
            if (problem is not null)
            {
                break;
            }

            sheets.Add(new LocatedSheet(grid, TableLocator.Find(grid, matcher, headerRow)));
        }

        return sheets;
    }

    private static SheetGrid ReadGrid(WorkbookSource workbook, SheetFacts known, out Finding? problem)
    {
        var source = new WorkbookRecords(workbook, new SheetLayout(known.Index, 0));
        try
        {
            var rows = GridReader.Read(ref source, MostRows, MostCells, out var isComplete);
            problem = source.Problem;
            return new SheetGrid
            {
                // What a large sheet says about itself stands behind its cells, and to go there costs as much as reading it.
                Facts = isComplete && rows.Count > 0 ? workbook.Describe(known.Index) : known,
                Rows = rows,
                Unseen = isComplete ? null : new RowRange(rows[^1].Row + 1, long.MaxValue),
            };
        }
        finally
        {
            source.Dispose();
        }
    }
}
