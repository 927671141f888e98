namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// Finds the next header in a band: words above columns of values; where all columns are words, the first full row
/// of distinct words; and before all else a row that names columns of the standard.
/// </summary>
internal sealed class HeaderSearch(Band band)
{
    /// <summary>So many rows of values without a header above them are a table without one.</summary>
    private const int EnoughData = 4;

    /// <summary>Rows between a title that looks like a header and the header.</summary>
    private const int LookAhead = 8;

    private readonly HeaderGrowth _growth = new(band);

    /// <summary>The next header at or after a position; null when no table follows.</summary>
    public HeaderBlock? Next(int from)
    {
        var firstData = -1;
        var data = 0;
        for (var i = from; i < band.Rows.Count; i++)
        {
            var body = BodyProfile.Of(band, i + 1);
            if (IsHeader(i, body))
            {
                return data > 0 && IsBodyOf(firstData, i) ? HeaderBlock.None(firstData) : Settle(i, body, from);
            }

            if (IsData(i, body))
            {
                firstData = firstData < 0 ? i : firstData;
                data++;
                if (data >= EnoughData && !IsNamedSoon(i))
                {
                    return HeaderBlock.None(firstData);
                }
            }
        }

        return data >= 2 || (data == 1 && band.Grid.IsText) ? HeaderBlock.None(firstData) : null;
    }

    /// <summary>The header whose last row was asked for.</summary>
    public HeaderBlock At(int last) => _growth.Upwards(last, last, BodyProfile.Of(band, last + 1), 0);

    /// <summary>The header that has the row at a position, not reaching above <paramref name="floor"/>.</summary>
    public HeaderBlock At(int index, int floor)
    {
        var body = BodyProfile.Of(band, index + 1);
        return _growth.Upwards(index, _growth.Downwards(index, body), body, floor);
    }

    /// <summary>Whether the row at a position can be the header of the rows below it.</summary>
    public bool IsHeader(int index) => IsHeader(index, BodyProfile.Of(band, index + 1));

    private HeaderBlock Settle(int index, BodyProfile body, int floor)
    {
        for (var later = index + 1; later < Math.Min(index + LookAhead, band.Rows.Count); later++)
        {
            var fit = body.Fit(band.Rows[later]);
            if (fit.Agree > 0)
            {
                break;
            }

            if ((IsBetter(later, index, body) || IsComplete(later, index, fit, body))
                && IsHeader(later, BodyProfile.Of(band, later + 1)))
            {
                return Settle(later, BodyProfile.Of(band, later + 1), floor);
            }
        }

        var last = _growth.Downwards(index, body);
        return _growth.Upwards(index, last, body, floor);
    }

    /// <summary>A row below that is set apart, or much fuller, is the header, and this one a title.</summary>
    private bool IsBetter(int later, int index, BodyProfile body)
    {
        var (named, rival) = (band.Matches(index), band.Matches(later));
        if (named != rival && Math.Max(named, rival) > 1)
        {
            return rival > named;
        }

        var isApart = Enumerable.Range(index + 1, later - index).Any(i => band.GapAbove(i) > 0);
        return isApart
            ? band.Rows[later].Filled >= band.Rows[index].Filled
            : band.Rows[later].Filled > 2 * band.Rows[index].Filled && !_growth.IsParent(index, later, body);
    }

    /// <summary>A row below that names every column, where this one leaves some out and spans none of them.</summary>
    private bool IsComplete(int later, int index, RowFit fit, BodyProfile body)
    {
        var (row, next) = (band.Rows[index], band.Rows[later]);
        return fit.Against >= 3 && next.Filled > row.Filled
            && next.FilledColumns().Count() == next.Last - next.First + 1
            && next.First <= row.First && next.Last >= row.Last && !_growth.IsParent(index, later, body);
    }

    private bool IsHeader(int index, BodyProfile body)
    {
        var row = band.Rows[index];
        var matches = band.Matches(index);
        var fit = body.Fit(row);
        if (matches >= 2 || (matches == 1 && row.Filled == 1 && (band.Width == 1 || body.Rows == 0)))
        {
            return fit.Agree <= row.Texts;
        }

        if (RowWords.IsNote(row.FirstText) || NumberingRow.Is(row) || row.Texts + fit.Period == 0)
        {
            return false;
        }

        if (band.Width == 1)
        {
            return IsHeaderOfOne(index, body, fit);
        }

        return row.Filled >= 2 && (body.Rows == 0
            ? IsForm(row)
            : body.TypedColumns > 0 ? IsAboveValues(row, body, fit) : IsAboveWords(row, body));
    }

    private static bool IsAboveValues(BandRow row, BodyProfile body, RowFit fit) =>
        fit.Agree == 0 && 2 * fit.Against >= body.TypedColumns && 2 * row.Filled >= body.ActiveColumns
        && (row.Texts > 0 || fit.Period >= 2) && HasShortTexts(row);

    /// <summary>Nothing but words below: the first full row whose words do not come again under it.</summary>
    private static bool IsAboveWords(BandRow row, BodyProfile body) =>
        row.Texts == row.Filled && 5 * row.Filled >= 3 * body.ActiveColumns && HasShortTexts(row) && AreDistinct(row);

    /// <summary>A header with nothing under it: an empty form.</summary>
    private bool IsForm(BandRow row) =>
        row.Texts == row.Filled && (row.Filled >= 3 || band.Grid.IsText) && HasShortTexts(row) && AreDistinct(row);

    /// <summary>One column: words above values; a list of words only when it is long and its words are short.</summary>
    private bool IsHeaderOfOne(int index, BodyProfile body, RowFit fit) =>
        fit.IsHeaderLike || (body.TypedColumns == 0 && body.Rows >= (band.Grid.IsText ? 1 : 10)
            && band.Rows.Skip(index).Take(20).All(r => r[r.First].Text.Length <= 60));

    private bool IsData(int index, BodyProfile body)
    {
        var row = band.Rows[index];
        return (row.Filled >= 2 || band.Width == 1) && row.Typed > 0 && (body.Rows == 0 || body.Fit(row).Agree > 0);
    }

    /// <summary>Whether the rows above a header are a table of their own and not lines of a title.</summary>
    private bool IsBodyOf(int firstData, int header)
    {
        var above = Enumerable.Range(firstData, header - firstData).Count(i => band.Rows[i].Filled > 1);
        return above >= EnoughData && 2 * band.Rows[firstData].Filled > band.Rows[header].Filled
            && band.Matches(header) < 2;
    }

    /// <summary>Whether one of the next rows names columns of the standard.</summary>
    private bool IsNamedSoon(int index) => band.Matcher is not null
        && Enumerable.Range(index, Math.Min(20, band.Rows.Count - index)).Any(i => band.Matches(i) >= 2);

    private static bool HasShortTexts(BandRow row) => row.FilledColumns().All(c => row[c].Text.Length <= 150);

    private static bool AreDistinct(BandRow row)
    {
        var texts = row.FilledColumns().Select(c => row[c].Text).ToList();
        return texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 10 >= texts.Count * 7;
    }
}
