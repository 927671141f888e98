namespace SatuData.Tabular.Reading.Location;

/// <summary>Finds the tables of a sheet: stacked and side by side, with or without headers.</summary>
internal static class TableLocator
{
    /// <summary>Sheets with more are no sheets of tables.</summary>
    private const int MostTables = 200;

    /// <param name="grid">The rows of the sheet.</param>
    /// <param name="matcher">Knows the columns of the standard, which guides the choice of headers; null for none.</param>
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
        var from = 0;
        for (var count = 0; count < MostTables && from < band.Rows.Count; count++)
        {
            var header = asked >= 0 ? search.At(asked) : search.Next(from);
            if (header is not { } found)
            {
                yield break;
            }

            var roles = BodyWalk.Run(band, found, search);
            yield return TableAssembly.Of(band, found, roles, from);
            from = asked >= 0 ? band.Rows.Count : Math.Max(found.BodyStart + roles.Count, found.Last + 1);
        }
    }

    /// <summary>A text file has one table for certain; where its structure shows none, the first row is the header.</summary>
    private static LocatedTable FirstRowAsHeader(Band band) =>
        TableAssembly.Of(band, new HeaderBlock(0, 0, 1), [.. Enumerable.Repeat(RowRole.Data, band.Rows.Count - 1)], 0);
}
