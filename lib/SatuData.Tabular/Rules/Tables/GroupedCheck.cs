using System.Collections.Concurrent;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Rules.Tables;

/// <summary>
/// A rule over groups of rows: each partition keeps a state for each group, and the whole joins them.
/// </summary>
internal abstract class GroupedCheck<TState>(BoundTable table, RuleWords words) : TableCheck
    where TState : new()
{
    private readonly ConcurrentDictionary<int, Groups<TState>> _partitions = new();
    private readonly int[] _by = table.IndexesOf(words.Rule.By);

    protected BoundTable Table => table;

    protected RuleWords Words => words;

    public sealed override PartitionCheck Open(int index, FindingCollector collector)
    {
        var groups = new Groups<TState>(_by);
        _partitions[index] = groups;
        return Open(groups);
    }

    public sealed override void Report(FindingCollector whole)
    {
        var inOrder = _partitions.OrderBy(p => p.Key).Select(p => p.Value).ToList();
        if (inOrder.Exists(g => g.IsFull))
        {
            whole.Add(NotChecked.TooMany(words.Rule, table.Sheet));
        }

        foreach (var group in Groups<TState>.Join(inOrder))
        {
            Report(group, whole);
        }
    }

    protected abstract PartitionCheck Open(Groups<TState> groups);

    /// <summary>Judges one group; its parts are in the order of partitions.</summary>
    protected abstract void Report(List<Group<TState>> parts, FindingCollector whole);

    /// <summary>Adds a finding without building it when it would not be kept.</summary>
    protected void Add(
        FindingCollector whole, long? row, int column, string? value, string? expected, string? message = null)
    {
        var group = whole.Group(words.Code, column < 0 ? null : table.Fields[column].Field.Name, words.Rule.Severity);
        if (group.CountOne())
        {
            var said = message is null ? words : words with { Message = message };
            group.Keep(table.About(said, row, column, value is { Length: 0 } ? null : value, expected));
        }
    }

    /// <summary>A check of rows by a function.</summary>
    protected sealed class RowsCheck(Action<RowBatch> prepare, Action<RowBatch, int, long> see) : PartitionCheck
    {
        public override void Check(RowBatch batch, ReadOnlySpan<long> rows)
        {
            prepare(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                see(batch, i, rows[i]);
            }
        }
    }
}
