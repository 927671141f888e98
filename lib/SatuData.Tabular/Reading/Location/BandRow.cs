namespace SatuData.Tabular.Reading.Location;

/// <summary>The part of a row that lies in some columns of a sheet, with what is counted of it.</summary>
internal sealed class BandRow
{
    private readonly GridRow _row;
    private readonly int _first;
    private readonly int _last;

    private BandRow(GridRow row, int first, int last)
    {
        _row = row;
        _first = first;
        _last = last;
        First = -1;
        for (var column = first; column <= Math.Min(last, row.Cells.Length - 1); column++)
        {
            var cell = row.Cells[column];
            if (!cell.IsBlank)
            {
                First = First < 0 ? column : First;
                Last = column;
                Filled++;
                Texts += cell.Shape == CellShape.Text ? 1 : 0;
                Typed += cell.IsTyped ? 1 : 0;
            }
        }
    }

    /// <summary>1-based row or line.</summary>
    public long Row => _row.Row;

    /// <summary>Cells that are not blank.</summary>
    public int Filled { get; }

    /// <summary>Cells of words.</summary>
    public int Texts { get; }

    /// <summary>Cells of numbers, days and codes.</summary>
    public int Typed { get; }

    /// <summary>Column of the first cell that is not blank.</summary>
    public int First { get; }

    /// <summary>Column of the last cell that is not blank.</summary>
    public int Last { get; }

    /// <summary>The cell of a column of the sheet; blank outside of the band.</summary>
    public GridCell this[int column] => column >= _first && column <= _last ? _row[column] : default;

    /// <summary>The first text of the row, or nothing.</summary>
    public string FirstText
    {
        get
        {
            for (var column = First; column <= Last; column++)
            {
                if (this[column].Shape == CellShape.Text)
                {
                    return this[column].Text;
                }
            }

            return "";
        }
    }

    /// <summary>The rows that are not blank in the columns.</summary>
    public static List<BandRow> Of(IReadOnlyList<GridRow> rows, int first, int last) =>
        [.. rows.Select(r => new BandRow(r, first, last)).Where(r => r.Filled > 0)];

    /// <summary>The columns that are not blank.</summary>
    public IEnumerable<int> FilledColumns()
    {
        for (var column = First; column <= Last; column++)
        {
            if (!this[column].IsBlank)
            {
                yield return column;
            }
        }
    }
}
