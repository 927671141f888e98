namespace SatuData.Tabular.Reading.Location;

/// <summary>Rows from one to another, both included.</summary>
internal readonly record struct RowRange(long First, long Last)
{
    /// <summary>Rising row numbers as ranges of consecutive ones.</summary>
    public static List<RowRange> Of(IEnumerable<long> rows)
    {
        var ranges = new List<RowRange>();
        foreach (var row in rows)
        {
            if (ranges.Count > 0 && row <= ranges[^1].Last + 1)
            {
                ranges[^1] = ranges[^1] with { Last = row };
            }
            else
            {
                ranges.Add(new RowRange(row, row));
            }
        }

        return ranges;
    }
}
