namespace SatuData.Tabular.Rules.Columns;

/// <summary>How many rows have something, and the first of them. Rows come in the order of the file.</summary>
internal sealed class Tally
{
    /// <summary>How many.</summary>
    public long Total { get; private set; }

    /// <summary>The first row; 0 when there is none.</summary>
    public long FirstRow { get; private set; }

    public void Count(long row)
    {
        FirstRow = Total == 0 ? row : FirstRow;
        Total++;
    }

    /// <summary>Adds those of a later part of the file.</summary>
    public void Merge(Tally later)
    {
        FirstRow = Total == 0 ? later.FirstRow : FirstRow;
        Total += later.Total;
    }
}
