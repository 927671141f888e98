namespace SatuData.Classification.Disclosure.Auditing;

/// <summary>
/// Some unknowns of a part, around one of them. What can move among them while all others stand still can move in the
/// whole part too.
/// </summary>
internal sealed class Neighbourhood
{
    private readonly HiddenPart _part;
    private readonly List<int>[] _rowsOf;
    private readonly double[] _values;

    public Neighbourhood(HiddenPart part, double[] values)
    {
        _part = part;
        _values = values;
        _rowsOf = [.. part.Cells.Select(_ => new List<int>())];
        foreach (var (row, terms) in part.Rows.Index())
        {
            foreach (var (unknown, _) in terms)
            {
                _rowsOf[unknown].Add(row);
            }
        }
    }

    /// <summary>Up to <paramref name="size"/> unknowns, the nearest and of them the largest first.</summary>
    public MoveProblem Around(int centre, int size)
    {
        var chosen = new List<int> { centre };
        var isChosen = new HashSet<int> { centre };
        var seen = new HashSet<int>();
        var perRow = Math.Max(4, size / 8);
        for (var i = 0; i < chosen.Count && chosen.Count < size; i++)
        {
            foreach (var row in _rowsOf[chosen[i]].Where(seen.Add))
            {
                var more = _part.Rows[row].Select(t => t.Unknown).Where(u => !isChosen.Contains(u))
                    .OrderByDescending(u => _values[u]).ThenBy(u => u)
                    .Take(Math.Min(size - chosen.Count, size >= _part.Cells.Count ? int.MaxValue : perRow)).ToList();
                chosen.AddRange(more);
                isChosen.UnionWith(more);
            }
        }

        var place = chosen.Index().ToDictionary(c => c.Item, c => c.Index);
        var rows = chosen.SelectMany(u => _rowsOf[u]).Distinct()
            .Select(r => _part.Rows[r].Where(t => place.ContainsKey(t.Unknown))
                .Select(t => (place[t.Unknown], (double)t.Sign)).ToList())
            .ToList();
        return new(chosen, rows, [.. chosen.Select(u => _values[u])]);
    }
}
