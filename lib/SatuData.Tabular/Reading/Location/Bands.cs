namespace SatuData.Tabular.Reading.Location;

/// <summary>Divides a sheet at blank columns where tables stand side by side.</summary>
internal static class Bands
{
    public static List<(int First, int Last)> Of(SheetGrid grid, MergeMap merges, HeaderMatcher? matcher)
    {
        var runs = Runs(grid);
        if (runs.Count == 0)
        {
            return grid.Rows.Count == 0 ? [] : [(0, grid.Width - 1)];
        }

        var bands = new List<(int First, int Last)> { runs[0] };
        foreach (var run in runs.Skip(1))
        {
            var left = new Band(grid, merges, matcher, bands[^1].First, bands[^1].Last);
            if (AreApart(left, new Band(grid, merges, matcher, run.First, run.Last)))
            {
                bands.Add(run);
            }
            else
            {
                bands[^1] = (bands[^1].First, run.Last);
            }
        }

        // Titles and notes can begin left of the first column and reach beyond the last.
        bands[0] = (0, bands[0].Last);
        bands[^1] = (bands[^1].First, Math.Max(bands[^1].Last, grid.Width - 1));
        return bands;
    }

    /// <summary>Runs of columns that have content besides lines of a title.</summary>
    private static List<(int First, int Last)> Runs(SheetGrid grid)
    {
        var used = new int[grid.Width];
        foreach (var row in grid.Rows)
        {
            var filled = row.Cells.Count(c => !c.IsBlank);
            for (var column = 0; column < row.Cells.Length; column++)
            {
                used[column] += filled > 1 && !row.Cells[column].IsBlank ? 1 : 0;
            }
        }

        var runs = new List<(int First, int Last)>();
        for (var column = 0; column < used.Length; column++)
        {
            if (used[column] > 0)
            {
                if (runs.Count > 0 && runs[^1].Last == column - 1)
                {
                    runs[^1] = (runs[^1].First, column);
                }
                else
                {
                    runs.Add((column, column));
                }
            }
        }

        return runs;
    }

    /// <summary>
    /// Both sides have a header of their own, and the right one begins as the left one does, or with words as a table
    /// does
    /// and has other rows.
    /// </summary>
    private static bool AreApart(Band left, Band right)
    {
        if (right.Width < 2 || left.Width < 2 || right.Rows.Count < 2 || left.Rows.Count < 2)
        {
            return false;
        }

        var (leftHeader, rightHeader) = (new HeaderSearch(left).Next(0), new HeaderSearch(right).Next(0));
        if (leftHeader is not { Exists: true } l || rightHeader is not { Exists: true } r)
        {
            return false;
        }

        var (leftTop, rightTop) = (left.Rows[l.Last], right.Rows[r.Last]);
        var body = BodyProfile.Of(right, r.BodyStart);
        var beginsWithWords = body[right.First].Dominant is CellShape.Text;
        var (leftName, rightName) = (leftTop[leftTop.First].Text, rightTop[rightTop.First].Text);
        var beginsAlike = string.Equals(leftName, rightName, StringComparison.OrdinalIgnoreCase)
            && leftTop.First == left.First && rightTop.First == right.First;
        var hasOtherRows = left.Rows[^1].Row != right.Rows[^1].Row || leftTop.Row != rightTop.Row;
        return beginsAlike || (beginsWithWords && hasOtherRows);
    }
}
