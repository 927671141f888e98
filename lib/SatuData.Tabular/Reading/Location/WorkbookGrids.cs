using SatuData.Tabular.Findings;
using SatuData.Tabular.Templates;

namespace SatuData.Tabular.Reading.Location;

/// <summary>The rows of each sheet of a workbook that are looked at, with its tables.</summary>
internal sealed class WorkbookGrids
{
    /// <summary>Rows of a sheet that are looked at; those after them are judged while they are read.</summary>
    private const int MostRows = 10_000;
    private const int MostCells = 400_000;

    /// <summary>
    /// Cells of all sheets together, some 100 bytes each; when they are used up, of each further sheet only the start
    /// is looked at.
    /// </summary>
    private const int MostCellsOfAll = 1_200_000;
    private const int CellsOfFurther = 2_000;

    private readonly WorkbookSource _workbook;
    private int _cellsLeft = MostCellsOfAll;
    private readonly List<LocatedSheet> _sheets = [];

    private WorkbookGrids(WorkbookSource workbook) => _workbook = workbook;

    /// <summary>The sheets that are not our own.</summary>
    public IReadOnlyList<LocatedSheet> Sheets => _sheets;

    /// <summary>What a sheet of ours says of the template; null when there is none.</summary>
    public TemplateMark? Template { get; private set; }

    /// <summary>Why a sheet cannot be read; null when all can.</summary>
    public Finding? Problem { get; private set; }

    /// <param name="workbook">The workbook.</param>
    /// <param name="matcher">Knows the columns of the standard; null for none.</param>
    /// <param name="headerRow">1-based row of the header where a person has said it; else null.</param>
    public static WorkbookGrids Read(WorkbookSource workbook, HeaderMatcher? matcher, int? headerRow)
    {
        var grids = new WorkbookGrids(workbook);
        foreach (var known in workbook.Sheets)
        {
            var grid = grids.ReadGrid(known);
            if (grids.Problem is not null)
            {
                break;
            }

            if (OwnSheets.Is(FirstCell(grid, 0)))
            {
                grids.Template ??= TemplateMark.Parse(FirstCell(grid, 1));
            }
            else
            {
                grids._sheets.Add(new LocatedSheet(grid, TableLocator.Find(grid, matcher, headerRow)));
            }
        }

        return grids;
    }

    private static string? FirstCell(SheetGrid grid, int row) => row < grid.Rows.Count ? grid.Rows[row][0].Text : null;

    private SheetGrid ReadGrid(SheetFacts known)
    {
        var source = new WorkbookRecords(_workbook, new SheetLayout(known.Index, 0));
        try
        {
            var most = Math.Max(CellsOfFurther, Math.Min(MostCells, _cellsLeft));
            var rows = GridReader.Read(ref source, MostRows, most, out var isComplete);
            _cellsLeft -= rows.Sum(r => r.Cells.Length);
            Problem = source.Problem;
            return new SheetGrid
            {
                // What a large sheet says about itself stands behind its cells, and to go there costs as much as
                // reading it.
                Facts = isComplete && rows.Count > 0 ? _workbook.Describe(known.Index) : known,
                Rows = rows,
                Programs = source.Programs,
                Unseen = isComplete ? null : new RowRange(rows[^1].Row + 1, long.MaxValue),
            };
        }
        finally
        {
            source.Dispose();
        }
    }
}
