using System.Collections.Concurrent;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.References;

/// <summary>
/// A foreign key to the same table, as a superior's number is: what no row before has had is judged when all rows are
/// read.
/// </summary>
internal sealed class SelfKeyCheck(ForeignKeyFindings findings, int[] targets) : TableCheck
{
    private const int Shown = 10_000;

    private readonly ConcurrentDictionary<int, Part> _parts = new();

    private readonly ForeignKeyFindings _findings = findings;

    private readonly int[] _targets = targets;

    public override PartitionCheck Open(int index, FindingCollector collector) => _parts[index] = new Part(this);

    public override void Report(FindingCollector whole)
    {
        var known = new KnownKeys();
        foreach (var (_, part) in _parts)
        {
            known.Add(part.Known);
        }

        if (known.IsFull || _parts.Any(p => p.Value.IsFull))
        {
            whole.Add(_findings.NotChecked("kuncinya lebih dari yang dapat disimpan."));
        }

        var group = _findings.Group(whole);
        foreach (var (row, key, value) in _parts.OrderBy(p => p.Key).SelectMany(p => p.Value.Open))
        {
            if (!known.Contains(key) && group.CountOne())
            {
                group.Keep(_findings.Of(row, value));
            }
        }
    }

    private sealed class Part(SelfKeyCheck check) : PartitionCheck
    {
        private readonly List<(long Row, Hash128 Key, string? Value)> _open = [];

        public KnownKeys Known { get; } = new();

        public IReadOnlyList<(long Row, Hash128 Key, string? Value)> Open => _open;

        public bool IsFull { get; private set; }

        public override void Check(RowBatch batch, ReadOnlySpan<long> rows)
        {
            Known.Add(batch, check._targets);
            var columns = check._findings.Columns;
            for (var i = 0; i < batch.Count; i++)
            {
                if (RowKey.TryOf(batch, columns, i, out var key) && !Known.Has(key))
                {
                    Keep(rows[i], key, _open.Count < Shown ? ValueText.Of(batch, columns, i) : null);
                }
            }
        }

        private void Keep(long row, Hash128 key, string? value)
        {
            IsFull |= _open.Count == KnownKeys.Maximum;
            if (!IsFull)
            {
                _open.Add((row, key, value));
            }
        }
    }
}
