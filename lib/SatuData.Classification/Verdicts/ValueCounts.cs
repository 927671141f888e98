using System.Numerics;
using SatuData.Classification.Values;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// The different values of a column, absent ones left out, counted by what they look like. Shares are of different
/// values, so that one value in many rows weighs once.
/// </summary>
internal sealed class ValueCounts
{
    private const int Sets = 32;

    private readonly long[] _traits = new long[64];
    private readonly long[] _sets = new long[Sets];
    private readonly long[] _cells = new long[64];
    private long _allCells;
    private readonly bool[] _days = new bool[128];
    private readonly List<short> _years = [];
    private long _overPlace;
    private long _overThing;

    public ValueCounts(ColumnTally tally)
    {
        Cells = tally.Cells;
        Tally = tally;
        var all = 0;
        foreach (var (shape, times) in tally.Values.Shapes)
        {
            all++;
            Add(shape, times);
        }

        Distinct = all == 0 ? 0 : tally.Values.Estimate * Count / all;
        _years.Sort();
    }

    public ColumnTally Tally { get; }

    /// <summary>Cells with something in them, words for "nothing" included.</summary>
    public long Cells { get; }

    /// <summary>Different values looked at.</summary>
    public long Count { get; private set; }

    /// <summary>Different values there are, estimated beyond a thousand.</summary>
    public double Distinct { get; }

    public bool IsEmpty => Count == 0;

    /// <summary>Different values as a share of all cells, 0 to 1.</summary>
    public double DistinctRatio => Cells == 0 ? 0 : Math.Min(1, Distinct / Cells);

    /// <summary>How much the name-shaped values read like persons rather than places, on average.</summary>
    public double OverPlace => Mean(_overPlace);

    /// <summary>How much the name-shaped values read like persons rather than institutions or things.</summary>
    public double OverThing => Mean(_overThing);

    /// <summary>Years between the 10th and the 90th percentile of the dates and years.</summary>
    public int YearSpread => _years.Count == 0 ? 0 : _years[_years.Count * 9 / 10] - _years[_years.Count / 10];

    /// <summary>The year in the middle; 0 without dates and years.</summary>
    public int MiddleYear => _years.Count == 0 ? 0 : _years[_years.Count / 2];

    /// <summary>Different days of birth in NIK shapes, women's plus 40.</summary>
    public int NikDays => _days.Count(d => d);

    public long Of(ValueTraits trait) => _traits[BitOperations.TrailingZeroCount((ulong)trait)];

    /// <summary>Share as found.</summary>
    public double Share(ValueTraits trait) => IsEmpty ? 0 : (double)Of(trait) / Count;

    /// <summary>Share of the cells rather than of the different values.</summary>
    public double CellShare(ValueTraits trait) =>
        _allCells == 0 ? 0 : (double)_cells[BitOperations.TrailingZeroCount((ulong)trait)] / _allCells;

    /// <summary>Share that can be claimed with 95 % confidence.</summary>
    public double Bound(ValueTraits trait) => Wilson.LowerBound(Of(trait), Count);

    public double SetShare(int set) => IsEmpty || set < 0 ? 0 : (double)_sets[set] / Count;

    /// <summary>The closed set with the largest share, or -1; the earlier of equals.</summary>
    public int BestSet
    {
        get
        {
            var best = Array.IndexOf(_sets, _sets.Max());
            return _sets[best] == 0 ? -1 : best;
        }
    }

    private void Add(in ValueShape shape, long times)
    {
        if ((shape.Traits & ValueTraits.Missing) != 0)
        {
            return;
        }

        Count++;
        _allCells += times;
        for (var bits = (ulong)shape.Traits; bits != 0; bits &= bits - 1)
        {
            _traits[BitOperations.TrailingZeroCount(bits)]++;
            _cells[BitOperations.TrailingZeroCount(bits)] += times;
        }

        for (var bits = shape.Sets; bits != 0; bits &= bits - 1)
        {
            _sets[BitOperations.TrailingZeroCount(bits)]++;
        }

        _overPlace += shape.Name.OverPlace;
        _overThing += shape.Name.OverThing;
        _days[shape.Day & 127] |= shape.Day > 0;
        if (shape.Year > 0)
        {
            _years.Add(shape.Year);
        }
    }

    private double Mean(long sum) => Of(ValueTraits.NameShape) == 0 ? 0 : (double)sum / Of(ValueTraits.NameShape);
}
