namespace SatuData.Tabular.Reading.Location;

/// <summary>Adds to a row of a header the further rows it takes: spanning cells above, parts and units below.</summary>
internal sealed class HeaderGrowth(Band band)
{
    private const int MostRows = 6;

    /// <summary>The last row of the header that has <paramref name="index"/> as one of its rows.</summary>
    public int Downwards(int index, BodyProfile body)
    {
        var last = index;
        while (last + 1 < band.Rows.Count && last - index < MostRows && band.GapAbove(last + 1) == 0
            && (IsUnderMerge(index, last + 1) || IsContinued(index, last, last + 1, body)))
        {
            last++;
        }

        return last;
    }

    /// <summary>The whole header, not reaching above <paramref name="floor"/>, and where the body starts.</summary>
    public HeaderBlock Upwards(int first, int last, BodyProfile body, int floor)
    {
        while (first > floor && last - first < MostRows && band.GapAbove(first) == 0 && IsParent(first - 1, first, body)
            && body.Fit(band.Rows[first - 1]).Agree == 0)
        {
            first--;
        }

        var start = last + 1;
        if (start < band.Rows.Count && NumberingRow.Is(band.Rows[start]) && HasNumberUnderEach(last, start))
        {
            start++;
        }

        return new HeaderBlock(first, last, start);
    }

    /// <summary>Whether the row above holds spanning cells of a header.</summary>
    public bool IsParent(int above, int below, BodyProfile body)
    {
        var (parent, child) = (band.Rows[above], band.Rows[below]);
        if (parent.Texts == 0 || RowWords.IsNote(parent.FirstText) || RowWords.IsUnitLine(parent.FirstText)
            || NumberingRow.Is(parent)
            || parent.Typed > parent.Texts + 1)
        {
            return false;
        }

        if (IsTitleOverNames(parent, child, body) || (parent.Filled == 1 && RowWords.IsCaption(parent.FirstText)))
        {
            return false;
        }

        var merges = band.Merges.StartingIn(parent.Row)
            .Where(m => m.FirstColumn >= band.First && m.LastColumn <= band.Last).ToList();
        if (merges.Exists(m => m.LastRow >= child.Row && m.LastRow - m.FirstRow < MostRows
            && m.LastColumn - m.FirstColumn < 3))
        {
            return true;
        }

        if (merges.Exists(m => m.LastColumn > m.FirstColumn))
        {
            // A title is merged over the whole table, a spanning cell over some of its columns.
            return merges.TrueForAll(m => m.LastColumn - m.FirstColumn + 1 < child.Last - child.First + 1)
                && (parent.Filled >= 2 || parent.First > child.First);
        }

        if (parent.Filled < child.Filled && HasColumnsLeftOf(child.First, body))
        {
            // The first columns have no name yet.
            return true;
        }

        return parent.Filled < 2
            ? parent.First > child.First && parent.First <= child.Last
            : Complements(parent, child) || (parent.First > child.First && parent.Filled < child.Filled);
    }

    /// <summary>
    /// The first column of a header has its name once. Words over it in another row, which is not as full, are a title.
    /// </summary>
    private bool IsTitleOverNames(BandRow parent, BandRow child, BodyProfile body)
    {
        var first = child.First;
        return !HasColumnsLeftOf(first, body) && !parent[first].IsBlank && parent.First == first
            && parent.Filled < child.Filled
            && band.Merges.Span(parent.Row, first) == 1 && !RowWords.IsUnit(child[first].Text);
    }

    private bool HasColumnsLeftOf(int column, BodyProfile body) =>
        Enumerable.Range(band.First, column - band.First).Any(c => body[c].Filled > 0);

    /// <summary>Whether one has words where the other is blank, both ways: halves of one header.</summary>
    private static bool Complements(BandRow parent, BandRow child) =>
        parent.FilledColumns().Any(c => child[c].IsBlank) && child.FilledColumns().Any(c => parent[c].IsBlank);

    /// <summary>Whether a merged cell of the header reaches down to the row.</summary>
    private bool IsUnderMerge(int first, int index)
    {
        var row = band.Rows[index].Row;
        for (var i = first; i < index; i++)
        {
            foreach (var merge in band.Merges.StartingIn(band.Rows[i].Row))
            {
                if (merge.LastRow >= row && merge.LastRow - merge.FirstRow < MostRows
                    && merge.FirstColumn >= band.First && merge.FirstColumn <= band.Last)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsContinued(int first, int last, int next, BodyProfile body)
    {
        var row = band.Rows[next];
        if (NumberingRow.Is(row) || RowWords.IsNote(row.FirstText) || row.Texts + row.Typed == 0
            || IsTitleOverNames(band.Rows[last], row, body))
        {
            return false;
        }

        var below = BodyProfile.Of(band, next + 1);
        var fit = (below.Rows > 0 ? below : body).Fit(row);
        if (fit.Agree > 0)
        {
            return false;
        }

        if (row.Filled >= 2
            && row.FilledColumns().All(c => row[c].Shape == CellShape.Text && RowWords.IsUnit(row[c].Text)))
        {
            return true;
        }

        return SpansOver(last, row)
            ? fit.Against > 0 || below.TypedColumns == 0
            : (fit.IsHeaderLike || below.TypedColumns == 0) && FillsHoles(first, last, row, below);
    }

    /// <summary>Whether a cell of the header's last row is merged over several cells of the row.</summary>
    private bool SpansOver(int last, BandRow row) => band.Merges.StartingIn(band.Rows[last].Row).Any(m =>
        m.LastColumn > m.FirstColumn && m.FirstColumn >= band.First && m.LastColumn <= band.Last
        && row.FilledColumns().Count(c => c >= m.FirstColumn && c <= m.LastColumn) >= 2);

    /// <summary>
    /// Whether the row has words where the header is blank, and is blank where the header is complete.
    /// </summary>
    private bool FillsHoles(int first, int last, BandRow row, BodyProfile below)
    {
        var header = Enumerable.Range(first, last - first + 1).Select(i => band.Rows[i]).ToList();
        var fills = row.FilledColumns().Any(c => header.TrueForAll(h => h[c].IsBlank));
        var leaves = Enumerable.Range(band.First, band.Width).Any(c =>
            row[c].IsBlank && header.Exists(h => !h[c].IsBlank)
            && below[c].Filled * 5 >= below.Rows * 2);
        var isPart = row.FilledColumns().All(c => below[c].IsTyped) && leaves;
        return (fills && leaves) || (isPart && row.Filled >= 2)
            || (fills && header.TrueForAll(h => h.First > row.First) && row.Filled > 2);
    }

    private bool HasNumberUnderEach(int last, int numbering) =>
        2 * band.Rows[numbering].Filled >= band.Rows[last].Filled;
}
