namespace SatuData.Tabular.Reading.Location;

/// <summary>Finds the leading columns whose label stands only on the first row of each group.</summary>
internal static class GroupColumns
{
    /// <param name="band">Where the table is.</param>
    /// <param name="data">Positions of the rows of data.</param>
    /// <param name="first">First column of the table.</param>
    /// <param name="last">Its last column.</param>
    public static List<int> Find(Band band, IReadOnlyList<int> data, int first, int last)
    {
        var found = new List<int>();
        if (data.Count < 3)
        {
            return found;
        }

        for (var column = first; column < last; column++)
        {
            var filled = data.Count(i => !band.Rows[i][column].IsBlank);
            if (filled * 10 >= data.Count * 7)
            {
                if (IsLabel(band, data, column))
                {
                    // Right of a column that names every row, blanks are missing values.
                    break;
                }
            }
            else if (IsMerged(band, data, column) || (filled > 0 && IsGrouped(band, data, column, filled, last)))
            {
                found.Add(column);
            }
        }

        return found;
    }

    private static bool IsGrouped(Band band, IReadOnlyList<int> data, int column, int filled, int last)
    {
        var labels = data.Where(i => !band.Rows[i][column].IsBlank).Select(i => band.Rows[i][column]).ToList();
        return !band.Rows[data[0]][column].IsBlank
            && labels.Count(c => c.Shape is CellShape.Text or CellShape.Code) * 10 >= filled * 8
            && labels.Select(c => c.Text).Distinct().Count() == filled
            && Enumerable.Range(column + 1, Math.Min(3, last - column)).Any(c =>
                data.Count(i => !band.Rows[i][c].IsBlank) * 10 >= data.Count * 9);
    }

    /// <summary>Whether most blanks lie in cells merged downwards from a label.</summary>
    private static bool IsMerged(Band band, IReadOnlyList<int> data, int column)
    {
        var blanks = data.Where(i => band.Rows[i][column].IsBlank).ToList();
        return blanks.Count > 0 && blanks.Count(i => band.Merges.Covering(band.Rows[i].Row, column) is { } m
            && m.FirstColumn == column && m.FirstRow < band.Rows[i].Row) * 2 > blanks.Count;
    }

    private static bool IsLabel(Band band, IReadOnlyList<int> data, int column) =>
        data.Count(i => band.Rows[i][column].Shape == CellShape.Text) * 2 > data.Count;
}
