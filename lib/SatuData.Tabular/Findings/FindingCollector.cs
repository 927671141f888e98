namespace SatuData.Tabular.Findings;

/// <summary>
/// Collects the findings of one partition in the order of its rows, within bounded memory. Not safe for use by two
/// threads at once;
/// <see cref="Merge"/> joins the collectors of all partitions, and the outcome does not depend on how the rows were
/// divided.
/// </summary>
/// <remarks>
/// When there are more findings than the cap, every group keeps its first n, with the largest n that fits. More
/// findings only lower n, so
/// what a partition drops on its way is never part of the outcome.
/// </remarks>
internal sealed class FindingCollector
{
    private readonly Dictionary<(string Code, string? Field, Severity Severity), FindingGroup> _groups = [];
    private readonly int _cap;
    private int _kept;

    public FindingCollector(int cap)
    {
        _cap = cap;
        Limit = cap;
    }

    /// <summary>
    /// Where in the text the cell of the 0-based column in the row being read starts, or the row for -1; null where
    /// there
    /// is no text.
    /// </summary>
    public Func<int, long?>? Place { get; set; }

    /// <summary>How many findings a group keeps at present.</summary>
    public int Limit { get; private set; }

    public FindingGroup Group(string code, string? field, Severity severity)
    {
        if (!_groups.TryGetValue((code, field, severity), out var group))
        {
            group = new FindingGroup(this, code, field, severity);
            _groups.Add((code, field, severity), group);
        }

        return group;
    }

    public void Add(Finding finding)
    {
        var group = Group(finding.Code, finding.Field, finding.Severity);
        if (group.CountOne())
        {
            group.Keep(finding);
        }
    }

    public static FindingLog Merge(IEnumerable<FindingCollector> collectors, int cap)
    {
        var groups = collectors.SelectMany(c => c._groups.Values)
            .Where(g => g.Count > 0)
            .GroupBy(g => (g.Code, g.Field, g.Severity))
            .Select(g => (
                g.Key, Count: g.Sum(one => one.Count), Items: InFileOrder(g.SelectMany(one => one.Items)).ToList()))
            .OrderByDescending(g => g.Key.Severity).ThenByDescending(g => g.Count)
            .ThenBy(g => g.Key.Code, StringComparer.Ordinal).ThenBy(g => g.Key.Field, StringComparer.Ordinal)
            .ToList();
        var limit = WaterLevel(groups.Select(g => g.Count), cap);
        return new FindingLog(
            [.. InFileOrder(groups.SelectMany(g => g.Items.Take(limit)))],
            [.. groups.Select(g => new FindingCount(g.Key.Code, g.Key.Field, g.Key.Severity, g.Count))]);
    }

    internal void Kept()
    {
        _kept++;
        if (_kept > 2L * _cap)
        {
            Limit = Math.Min(Limit, WaterLevel(_groups.Values.Select(g => g.Count), _cap));
            _kept = 0;
            foreach (var group in _groups.Values)
            {
                group.Trim(Limit);
                _kept += group.Items.Count;
            }
        }
    }

    /// <summary>
    /// The largest n for which the first n of every group are together at most <paramref name="cap"/>; at least 1.
    /// </summary>
    private static int WaterLevel(IEnumerable<long> counts, int cap)
    {
        var sorted = counts.Order().ToArray();
        long room = cap;
        for (var i = 0; i < sorted.Length; i++)
        {
            var share = room / (sorted.Length - i);
            if (sorted[i] > share)
            {
                return (int)Math.Max(share, 1);
            }

            room -= sorted[i];
        }

        return Math.Max(cap, 1);
    }

    private static IEnumerable<Finding> InFileOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(f => f.Row ?? 0).ThenBy(f => f.Column ?? 0)
            .ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Rule, StringComparer.Ordinal);
}
