namespace SatuData.Tabular.Rules.Columns;

/// <summary>How large the values of one group of rows are: counts by powers of two.</summary>
/// <param name="firstRow">The group's first row with a value.</param>
internal sealed class MagnitudeGroup(long firstRow)
{
    public const int BinCount = 64;

    /// <summary>How many values there are of each power of two; counted straight into, value by value.</summary>
    public int[] Bins { get; } = new int[BinCount];

    public long FirstRow => firstRow;

    public long Total => Bins.Sum(b => (long)b);

    /// <summary>Adds those of a later part of the file.</summary>
    public void Merge(MagnitudeGroup later)
    {
        for (var i = 0; i < BinCount; i++)
        {
            Bins[i] += later.Bins[i];
        }
    }

    /// <summary>The bin below which <paramref name="share"/> (0 to 1) of the values lie.</summary>
    public int Quantile(double share)
    {
        var wanted = (long)Math.Floor(share * (Total - 1)) + 1;
        var seen = 0L;
        for (var i = 0; i < BinCount; i++)
        {
            seen += Bins[i];
            if (seen >= wanted)
            {
                return i;
            }
        }

        return BinCount - 1;
    }

    /// <summary>How many values are in bins from <paramref name="bin"/> upwards.</summary>
    public long CountFrom(int bin) => Bins.Skip(Math.Max(bin, 0)).Sum(b => (long)b);
}
