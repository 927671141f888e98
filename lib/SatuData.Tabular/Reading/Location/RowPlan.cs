namespace SatuData.Tabular.Reading.Location;

/// <summary>Which rows of a sheet are rows of data of one table.</summary>
/// <param name="Excluded">Rows that are not, in rising order, not touching.</param>
/// <param name="Screened">Rows that were not looked at and are judged one by one; null for none.</param>
internal sealed record RowPlan(IReadOnlyList<RowRange> Excluded, RowRange? Screened)
{
    /// <summary>Every row is data.</summary>
    public static readonly RowPlan All = new([], null);

    public static RowPlan Of(LocatedTable table)
    {
        var rows = new List<RowRange>();
        if (table.BodyStart > 1)
        {
            rows.Add(new RowRange(1, table.BodyStart - 1));
        }

        var others = table.NumberingRows.Concat(table.RepeatedHeaderRows)
            .Concat(table.GroupRows).Concat(table.TotalRows).Concat(table.NoteRows)
            .Where(r => r >= table.BodyStart).Order();
        rows.AddRange(RowRange.Of(others));
        var end = LastRow(table);
        if (end < long.MaxValue)
        {
            rows.RemoveAll(r => r.First > end);
            rows.Add(new RowRange(end + 1, long.MaxValue));
        }

        return new RowPlan(Join(rows), table.Unseen);
    }

    private static long LastRow(LocatedTable table) => Math.Max(
        table.DataRows.Count == 0 ? table.BodyStart - 1 : table.DataRows[^1].Last, table.Unseen?.Last ?? 0);

    private static List<RowRange> Join(List<RowRange> rows)
    {
        var joined = new List<RowRange>();
        foreach (var row in rows)
        {
            if (joined.Count > 0 && row.First <= joined[^1].Last + 1)
            {
                joined[^1] = joined[^1] with { Last = Math.Max(joined[^1].Last, row.Last) };
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined;
    }
}
