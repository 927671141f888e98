using System.Runtime.InteropServices;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The duplicates of one key in a whole file: all counted, those in the first rows kept. Safe for use by several
/// threads.
/// </summary>
internal sealed class DuplicateLog(KeyRule rule, int cap)
{
    private readonly Lock _lock = new();
    private readonly List<Duplicate> _kept = [];
    private long _count;
    private long _lastKept = long.MaxValue;

    public void Add(long row, Hash128 key, RowBatch batch, int index)
    {
        lock (_lock)
        {
            if (Counts(row))
            {
                Keep(new Duplicate(row, key, 0, rule.Show(batch, index)));
            }
        }
    }

    /// <summary>Adds one that was found when all rows had been read; its value is read again if it is kept.</summary>
    public void Add(long row, long firstRow)
    {
        lock (_lock)
        {
            if (Counts(row))
            {
                Keep(new Duplicate(row, default, firstRow, null));
            }
        }
    }

    /// <summary>
    /// Hands the duplicates over, each naming the row its key occurred in first; for use when all rows are read.
    /// </summary>
    /// <param name="collector">Where they go.</param>
    /// <param name="read">Reads rows, given in rising order, again; those it cannot give are left out.</param>
    public void Report(
        FindingCollector collector, Func<IReadOnlyList<long>, IEnumerable<(long Row, RowBatch Batch)>> read)
    {
        rule.Index.CompareSpilled(Add);
        lock (_lock)
        {
            _kept.Sort((a, b) => a.Row.CompareTo(b.Row));
            var group = collector.Group(rule.Code, rule.FieldName, rule.Severity);
            var listed = CollectionsMarshal.AsSpan(_kept)[..Math.Min(_kept.Count, cap)];
            var values = Values(listed, read);
            foreach (var (row, key, firstRow, value) in listed)
            {
                if (group.CountOne())
                {
                    group.Keep(rule.Describe(
                        row, firstRow > 0
                            ? firstRow
                            : rule.Index.FirstRow(key), value ?? values.GetValueOrDefault(row)));
                }
            }

            group.CountMany(_count - listed.Length);
        }
    }

    private Dictionary<long, string> Values(
        ReadOnlySpan<Duplicate> listed, Func<IReadOnlyList<long>, IEnumerable<(long Row, RowBatch Batch)>> read)
    {
        var rows = new List<long>();
        foreach (var duplicate in listed)
        {
            if (duplicate.Value is null)
            {
                rows.Add(duplicate.Row);
            }
        }

        return rows.Count == 0 ? [] : read(rows).ToDictionary(r => r.Row, r => rule.Show(r.Batch, 0));
    }

    private bool Counts(long row)
    {
        _count++;
        return row <= _lastKept;
    }

    private void Keep(Duplicate duplicate)
    {
        _kept.Add(duplicate);
        if (_kept.Count >= 2L * cap)
        {
            _kept.Sort((a, b) => a.Row.CompareTo(b.Row));
            _kept.RemoveRange(cap, _kept.Count - cap);
            _lastKept = _kept[^1].Row;
        }
    }

    /// <summary>
    /// The row of a duplicate, and either its key in memory and its value or the first row of its key.
    /// </summary>
    private readonly record struct Duplicate(long Row, Hash128 Key, long FirstRow, string? Value);
}
