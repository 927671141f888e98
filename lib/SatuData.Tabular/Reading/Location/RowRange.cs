namespace SatuData.Tabular.Reading.Location;

/// <summary>Rows from one to another, both included.</summary>
internal readonly record struct RowRange(long First, long Last)
{
    /// <summary>Rising row numbers as ranges of consecutive ones.</summary>
    public static List<RowRange> Of(IEnumerable<long> rows)
    {
        var list = new RowRangeList();
        foreach (var row in rows)
        {
            list.Add(row);
        }

        return [.. list.Ranges];
    }
}
