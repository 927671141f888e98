using System.Runtime.InteropServices;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>The days of a column that are written in one way.</summary>
internal sealed class DateShapeTally
{
    /// <summary>More cells are counted, not named one by one.</summary>
    private const int MostKept = 10_000;

    private readonly List<(long Row, int Days)> _small = [];

    /// <summary>Days up to the 12th, and whose exchange with the month gives another day.</summary>
    public Tally Small { get; } = new();

    /// <summary>Days after the 12th.</summary>
    public Tally Large { get; } = new();

    public Tally All { get; } = new();

    /// <summary>The first days up to the 12th, while there are no others.</summary>
    public IReadOnlyList<(long Row, int Days)> SmallCells => _small;

    public void Add(in DateReading day, long row)
    {
        All.Count(row);
        if (day.Day > 12)
        {
            Large.Count(row);
            _small.Clear();
        }
        else if (day.Day != day.Month)
        {
            Small.Count(row);
            if (Large.Total == 0 && _small.Count < MostKept)
            {
                _small.Add((row, day.Days));
            }
        }
    }

    public void Merge(DateShapeTally later)
    {
        All.Merge(later.All);
        Small.Merge(later.Small);
        Large.Merge(later.Large);
        if (Large.Total > 0)
        {
            _small.Clear();
        }
        else
        {
            _small.AddRange(
                CollectionsMarshal.AsSpan(later._small)[..Math.Min(later._small.Count, MostKept - _small.Count)]);
        }
    }
}
