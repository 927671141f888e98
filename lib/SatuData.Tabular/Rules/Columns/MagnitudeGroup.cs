namespace SatuData.Tabular.Rules.Columns;

/// <summary>How large the values of one group of rows are: counts by powers of two.</summary>
internal sealed class MagnitudeGroup
{
    public const int BinCount = 64;

    private readonly int[] _bins = new int[BinCount];

    /// <summary>First row with a value other than zero; 0 when there is none.</summary>
    public long FirstRow { get; private set; }

    public long Total { get; private set; }

    public void Add(int bin, long row)
    {
        FirstRow = Total == 0 ? row : FirstRow;
        Total++;
        _bins[bin]++;
    }

    public void Merge(MagnitudeGroup later)
    {
        FirstRow = Total == 0 ? later.FirstRow : FirstRow;
        Total += later.Total;
        for (var i = 0; i < BinCount; i++)
        {
            _bins[i] += later._bins[i];
        }
    }

    /// <summary>The bin below which <paramref name="share"/> (0 to 1) of the values lie.</summary>
    public int Quantile(double share)
    {
        var wanted = (long)Math.Floor(share * (Total - 1)) + 1;
        var seen = 0L;
        for (var i = 0; i < BinCount; i++)
        {
            seen += _bins[i];
            if (seen >= wanted)
            {
                return i;
            }
        }

        return BinCount - 1;
    }

    /// <summary>How many values are in bins from <paramref name="bin"/> upwards.</summary>
    public long CountFrom(int bin)
    {
        var count = 0L;
        for (var i = Math.Max(bin, 0); i < BinCount; i++)
        {
            count += _bins[i];
        }

        return count;
    }
}
