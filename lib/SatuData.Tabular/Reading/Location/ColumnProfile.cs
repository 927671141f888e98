namespace SatuData.Tabular.Reading.Location;

/// <summary>What the cells of one column look like over some rows.</summary>
internal struct ColumnProfile
{
    private const int ShapeCount = (int)CellShape.Error + 1;

    private ShapeCounts _counts;
    private int _years;

    /// <summary>Cells that are not blank.</summary>
    public int Filled { get; private set; }

    /// <summary>The shape of nearly all cells that tell one; blank when none prevails.</summary>
    public readonly CellShape Dominant
    {
        get
        {
            var telling = Filled - _counts[(int)CellShape.Placeholder] - _counts[(int)CellShape.Error];
            for (var shape = CellShape.Text; shape < CellShape.Error; shape++)
            {
                if (shape != CellShape.Placeholder && telling > 0 && _counts[(int)shape] * 10 >= telling * 6)
                {
                    return shape;
                }
            }

            return CellShape.Blank;
        }
    }

    /// <summary>Whether the column holds values and no words.</summary>
    public readonly bool IsTyped =>
        Dominant is CellShape.Number or CellShape.Date or CellShape.Boolean or CellShape.Code;

    /// <summary>Whether its numbers are years.</summary>
    public readonly bool IsYears => _years * 2 > _counts[(int)CellShape.Number];

    public void Add(GridCell cell)
    {
        if (!cell.IsBlank)
        {
            Filled++;
            _counts[(int)cell.Shape]++;
            _years += cell.IsYear ? 1 : 0;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(ShapeCount)]
    private struct ShapeCounts
    {
        private int _first;
    }
}
