using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Tables;

/// <summary>
/// What a rule keeps for each group of rows in one partition. Not safe for use by two threads at once.
/// </summary>
/// <param name="by">The columns that make the groups; none for one group.</param>
internal sealed class Groups<TState>(int[] by)
    where TState : new()
{
    /// <summary>More groups than this are not kept, and the rule says so.</summary>
    public const int Maximum = 1_000_000;

    private readonly Dictionary<Hash128, Group<TState>> _groups = [];
    private Hash128 _lastKey;
    private Group<TState>? _last;

    public bool IsFull { get; private set; }

    /// <summary>The groups in the order of their first rows.</summary>
    public IEnumerable<KeyValuePair<Hash128, Group<TState>>> All => _groups.OrderBy(g => g.Value.FirstRow);

    /// <summary>The group of a row; null when there are too many.</summary>
    public Group<TState>? Of(RowBatch batch, int index, long row)
    {
        var key = Hash128.Start;
        foreach (var column in by)
        {
            key = batch[column].IsPresent(index) ? key.With(batch[column], index) : key.With(long.MinValue);
        }

        if (_last is not null && key == _lastKey)
        {
            return _last;
        }

        if (!_groups.TryGetValue(key, out var group))
        {
            if (_groups.Count == Maximum)
            {
                IsFull = true;
                return null;
            }

            group = new Group<TState>(row, ValueText.Of(batch, by, index));
            _groups.Add(key, group);
        }

        (_lastKey, _last) = (key, group);
        return group;
    }

    /// <summary>
    /// The groups of all partitions, those with the same key together in the order of partitions; in the order of the
    /// file.
    /// </summary>
    public static IEnumerable<List<Group<TState>>> Join(IEnumerable<Groups<TState>> partitions)
    {
        var joined = new Dictionary<Hash128, List<Group<TState>>>();
        foreach (var (key, group) in partitions.SelectMany(p => p.All))
        {
            if (!joined.TryGetValue(key, out var list))
            {
                joined.Add(key, list = []);
            }

            list.Add(group);
        }

        return joined.Values.OrderBy(list => list[0].FirstRow);
    }
}
