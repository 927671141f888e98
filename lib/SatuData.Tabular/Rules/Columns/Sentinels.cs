using System.Globalization;
using System.Numerics;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>
/// Counts the values that often stand for "no data": 999, 9999, 8888, -1, -99 and the like. They are suspicious only
/// where they lie far from everything else.
/// </summary>
internal sealed class Sentinels
{
    /// <summary>How many powers of two a sentinel must be above all other values: four times as large.</summary>
    private const int LeastDistance = 2;

    private static readonly long[] Positive = [999, 9999, 99999, 999999, 9999999, 99999999, 8888, 88888, 888888];
    private static readonly long[] Negative = [-1, -9, -99, -999, -9999, -99999];

    private readonly long[] _values;
    private readonly Tally[] _tallies;

    /// <summary>For each power of two the sentinels in it, as there are at most two.</summary>
    private readonly int[] _nines = new int[MagnitudeGroup.BinCount];
    private readonly int[] _eights = new int[MagnitudeGroup.BinCount];

    /// <param name="factor">What one whole unit is in the values seen: 10^scale.</param>
    public Sentinels(long factor)
    {
        _values = [.. Positive.Concat(Negative).Select(v => v * factor)];
        _tallies = [.. _values.Select(_ => new Tally())];
        Array.Fill(_nines, -1);
        Array.Fill(_eights, -1);
        for (var i = 0; i < Positive.Length; i++)
        {
            var table = Positive[i] % 10 == 9 ? _nines : _eights;
            table[BitOperations.Log2((ulong)_values[i])] = i;
        }
    }

    /// <summary>A value above zero, with its power of two.</summary>
    public void AddPositive(long value, int bin, long row)
    {
        if (_nines[bin] is >= 0 and var nine && _values[nine] == value)
        {
            _tallies[nine].Count(row);
        }
        else if (_eights[bin] is >= 0 and var eight && _values[eight] == value)
        {
            _tallies[eight].Count(row);
        }
    }

    /// <summary>A value below zero.</summary>
    public void AddNegative(long value, long row)
    {
        var index = Array.IndexOf(_values, value, Positive.Length);
        if (index >= 0)
        {
            _tallies[index].Count(row);
        }
    }

    public void Merge(Sentinels later)
    {
        for (var i = 0; i < _tallies.Length; i++)
        {
            _tallies[i].Merge(later._tallies[i]);
        }
    }

    /// <summary>The sentinels that lie apart, with how often and where each occurs.</summary>
    /// <param name="all">The magnitudes of all values above zero.</param>
    /// <param name="zeros">Values equal to zero.</param>
    /// <param name="negatives">Values below zero.</param>
    /// <param name="offset">Where the bin of 1 is.</param>
    public IEnumerable<(string Text, Tally Tally)> Apart(MagnitudeGroup all, long zeros, long negatives, int offset)
    {
        var known = _tallies.Take(Positive.Length).Sum(t => t.Total);
        var usual = all.Total + zeros - known;
        for (var i = 0; i < Positive.Length; i++)
        {
            var bin = BitOperations.Log2((ulong)_values[i]);
            if (_tallies[i].Total > 0 && usual >= 5
                && all.CountFrom(bin + offset - LeastDistance + 1) == CountedFrom(bin - LeastDistance + 1))
            {
                yield return (Positive[i].ToString(CultureInfo.InvariantCulture), _tallies[i]);
            }
        }

        for (var i = 0; i < Negative.Length; i++)
        {
            var tally = _tallies[Positive.Length + i];
            if (tally.Total > 0 && tally.Total == negatives && usual >= 5)
            {
                yield return (Negative[i].ToString(CultureInfo.InvariantCulture), tally);
            }
        }
    }

    private long CountedFrom(int bin)
    {
        var count = 0L;
        for (var i = 0; i < Positive.Length; i++)
        {
            count += BitOperations.Log2((ulong)_values[i]) >= bin ? _tallies[i].Total : 0;
        }

        return count;
    }
}
