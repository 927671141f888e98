namespace SatuData.Tabular.Reading.Location;

/// <summary>What the columns look like over the rows below a header, or below a row that may be one.</summary>
internal sealed class BodyProfile
{
    private const int Window = 30;
    private const int EnoughRows = 3;

    private readonly int _first;
    private readonly ColumnProfile[] _columns;

    private BodyProfile(int first, int width)
    {
        _first = first;
        _columns = new ColumnProfile[width];
    }

    /// <summary>Rows looked at.</summary>
    public int Rows { get; private set; }

    public ColumnProfile this[int column] =>
        column >= _first && column < _first + _columns.Length ? _columns[column - _first] : default;

    /// <summary>Columns of values.</summary>
    public int TypedColumns { get; private set; }

    /// <summary>Columns that more than a few rows fill.</summary>
    public int ActiveColumns { get; private set; }

    /// <summary>The profile of the rows from a position on: to the end of the block, at most 30.</summary>
    public static BodyProfile Of(Band band, int from)
    {
        var profile = new BodyProfile(band.First, band.Width);
        for (var i = from; i < band.Rows.Count && profile.Rows < Window; i++)
        {
            var row = band.Rows[i];
            // What stands behind a gap may be another table; a few rows before it tell enough.
            var widestGap = profile.Rows < EnoughRows ? 2 : 0;
            if (profile.Rows > 0 && (band.GapAbove(i) > widestGap || RowWords.IsNote(row.FirstText)))
            {
                break;
            }

            if ((row.Filled > 1 || band.Width == 1) && !(i == from && NumberingRow.Is(row)))
            {
                profile.Add(row);
            }
        }

        profile.Close();
        return profile;
    }

    /// <summary>How the cells of a row go with the columns.</summary>
    public RowFit Fit(BandRow row)
    {
        var (agree, conflict, period) = (0, 0, 0);
        var sequence = IsSequence(row);
        foreach (var column in row.FilledColumns())
        {
            var cell = row[column];
            var profile = this[column];
            if (!profile.IsTyped || cell.Shape is CellShape.Placeholder or CellShape.Error)
            {
                continue;
            }

            if (cell.Shape == CellShape.Text)
            {
                conflict++;
            }
            else if (cell.Shape != profile.Dominant || (cell.IsYear && !profile.IsYears)
                || (sequence && cell.Shape == CellShape.Number))
            {
                period++;
            }
            else
            {
                agree++;
            }
        }

        return new RowFit(agree, conflict, period);
    }

    /// <summary>Whether the numbers of a row that also has words are consecutive: years, days of a month.</summary>
    private static bool IsSequence(BandRow row)
    {
        var previous = double.NaN;
        var count = 0;
        foreach (var column in row.FilledColumns())
        {
            if (row[column].Shape != CellShape.Number)
            {
                continue;
            }

            var value = row[column].Number(Values.NumberConvention.International);
            if (count > 0 && value != previous + 1)
            {
                return false;
            }

            previous = value;
            count++;
        }

        return count >= 4 && row.Texts > 0 && row.Texts <= 3;
    }

    private void Add(BandRow row)
    {
        Rows++;
        foreach (var column in row.FilledColumns())
        {
            _columns[column - _first].Add(row[column]);
        }
    }

    private void Close()
    {
        foreach (var column in _columns)
        {
            TypedColumns += column.IsTyped ? 1 : 0;
            ActiveColumns += column.Filled * 5 >= Rows && column.Filled > 0 ? 1 : 0;
        }
    }
}
