namespace SatuData.Tabular.Reading.Location;

/// <summary>Finds the tables of a sheet: stacked and side by side, with or without headers.</summary>
internal static class TableLocator
{
    /// <summary>Sheets with more are no sheets of tables.</summary>
    private const int MostTables = 200;

    /// <param name="grid">The rows of the sheet.</param>
    /// <param name="matcher">Knows the columns of the standard, which guides the choice of headers; null for
    /// none.</param>
    /// <param name="headerRow">1-based row of the header where a person has said it; else null.</param>
    public static IReadOnlyList<LocatedTable> Find(SheetGrid grid, HeaderMatcher? matcher, int? headerRow = null)
    {
        var merges = new MergeMap(grid.Facts.Merges);
        var tables = new List<LocatedTable>();
        foreach (var (first, last) in Bands.Of(grid, merges, matcher))
        {
            tables.AddRange(FindIn(new Band(grid, merges, matcher, first, last), headerRow));
        }

        return tables.Count == 0 && grid is { IsText: true, Rows.Count: > 0 }
            ? [FirstRowAsHeader(new Band(grid, merges, matcher, 0, grid.Width - 1))]
            : tables;
    }

    private static IEnumerable<LocatedTable> FindIn(Band band, int? headerRow)
    {
        var search = new HeaderSearch(band);
        var asked = headerRow is { } row ? band.Rows.FindIndex(r => r.Row == row) : -1;
        var (from, next) = (0, 0);
        for (var count = 0; count < MostTables && next < band.Rows.Count; count++)
        {
            var header = asked >= 0 ? search.At(asked) : search.Next(next);
            if (header is not { } found)
            {
                yield break;
            }

            var roles = BodyWalk.Run(band, found, search);
            next = asked >= 0 ? band.Rows.Count : Math.Max(found.BodyStart + roles.Count, found.Last + 1);
            if (asked >= 0 || IsTable(band, found, roles, next, from == 0))
            {
                yield return TableAssembly.Of(band, found, roles, from);
                from = next;
            }
        }
    }

    /// <summary>
    /// A header with nothing under it is an empty form where nothing follows it, and a title where something does.
    /// Words alone are a table
    /// where rows follow one another and are filled: a list of contents is none.
    /// </summary>
    /// <param name="band">Where it is.</param>
    /// <param name="header">Its header.</param>
    /// <param name="roles">What the rows under it are for.</param>
    /// <param name="next">Position of the row after them.</param>
    /// <param name="isFirst">Whether no table stands above it.</param>
    private static bool IsTable(Band band, HeaderBlock header, List<RowRole> roles, int next, bool isFirst)
    {
        if (!roles.Contains(RowRole.Data))
        {
            return next >= band.Rows.Count || (band.Grid.IsText && isFirst);
        }

        if (next < band.Rows.Count && band.GapAbove(next) == 0 && roles.Count == 1
            && band.Rows[header.BodyStart].Typed == 0)
        {
            return false;
        }

        if (band.Grid.IsText || band.Width == 1 || BodyProfile.Of(band, header.BodyStart).TypedColumns > 0)
        {
            return true;
        }

        var data = Enumerable.Range(0, roles.Count).Where(i => roles[i] == RowRole.Data)
            .Select(i => header.BodyStart + i).ToList();
        return (band.Matches(header.Last) > 0 && header.Exists)
            || (data.Count(i => band.GapAbove(i) == 0) * 2 >= data.Count
                && data.Average(i => band.Rows[i].Filled) >= 1.5);
    }

    /// <summary>
    /// A text file has one table for certain; where its structure shows none, the first row is the header.
    /// </summary>
    private static LocatedTable FirstRowAsHeader(Band band) =>
        TableAssembly.Of(band, new HeaderBlock(0, 0, 1), [.. Enumerable.Repeat(RowRole.Data, band.Rows.Count - 1)], 0);
}
