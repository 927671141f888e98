namespace SatuData.Tabular.Reading.Location;

/// <summary>Neighbouring columns of a sheet that are looked through from top to bottom for tables.</summary>
internal sealed class Band
{
    public Band(SheetGrid grid, MergeMap merges, HeaderMatcher? matcher, int first, int last)
    {
        Grid = grid;
        Merges = merges;
        Matcher = matcher;
        First = first;
        Last = last;
        Rows = BandRow.Of(grid.Rows, first, last);
    }

    public SheetGrid Grid { get; }

    public MergeMap Merges { get; }

    /// <summary>Knows the columns of the standard; null when there is none.</summary>
    public HeaderMatcher? Matcher { get; }

    public int First { get; }

    public int Last { get; }

    public int Width => Last - First + 1;

    /// <summary>Its rows that are not blank.</summary>
    public List<BandRow> Rows { get; }

    /// <summary>Whether rows that are not looked at lie above the row at a position.</summary>
    public bool IsUnseenAbove(int index) =>
        Grid.Unseen is { } unseen && index > 0 && Rows[index - 1].Row < unseen.First && Rows[index].Row > unseen.Last;

    /// <summary>Blank rows above the row at a position.</summary>
    public long GapAbove(int index) =>
        IsUnseenAbove(index) ? 0 : Rows[index].Row - (index == 0 ? 0 : Rows[index - 1].Row) - 1;

    /// <summary>How many columns of the standard a row names.</summary>
    public int Matches(int index)
    {
        if (Matcher is null || Rows[index].Texts == 0)
        {
            return 0;
        }

        var row = Rows[index];
        return Matcher.CountMatches([.. row.FilledColumns().Select(c => row[c].Text)]);
    }
}
