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
    private readonly List<(long Row, Hash128 Key, string Value)> _kept = [];
    private long _count;
    private long _lastKept = long.MaxValue;

    public void Add(long row, Hash128 key, RowBatch batch, int index)
    {
        lock (_lock)
        {
            _count++;
            if (row > _lastKept)
            {
                return;
            }

            _kept.Add((row, key, rule.Show(batch, index)));
            if (_kept.Count >= 2L * cap)
            {
                Trim();
            }
        }
    }

    /// <summary>
    /// Hands the duplicates over, each naming the row its key occurred in first; for use when all rows are read.
    /// </summary>
    public void Report(FindingCollector collector)
    {
        lock (_lock)
        {
            _kept.Sort((a, b) => a.Row.CompareTo(b.Row));
            var group = collector.Group(rule.Code, rule.FieldName, rule.Severity);
            foreach (var (row, key, value) in CollectionsMarshal.AsSpan(_kept))
            {
                if (group.CountOne())
                {
                    group.Keep(rule.Describe(row, rule.Index.FirstRow(key), value));
                }
            }

            group.CountMany(_count - _kept.Count);
        }
    }

    private void Trim()
    {
        _kept.Sort((a, b) => a.Row.CompareTo(b.Row));
        _kept.RemoveRange(cap, _kept.Count - cap);
        _lastKept = _kept[^1].Row;
    }
}
