namespace SatuData.Classification.Disclosure.Auditing;

/// <summary>
/// The test for tables of two dimensions with margins: equations are places, an unknown in two of them is a road
/// between, one in a single equation a road to the outside. An unknown is fixed exactly when its road is a bridge.
/// </summary>
internal sealed class BridgeTest
{
    private readonly List<(int To, int Road)>[] _roads;
    private readonly int[] _entered;
    private readonly int[] _lowest;
    private readonly HashSet<int> _bridges = [];

    private BridgeTest(int places)
    {
        _roads = [.. Enumerable.Range(0, places).Select(_ => new List<(int, int)>())];
        _entered = new int[places];
        _lowest = new int[places];
    }

    /// <summary>
    /// The unknowns that are fixed; null where the equations are no such table: an unknown in more than two, or signs
    /// that do not fit.
    /// </summary>
    public static IReadOnlySet<int>? Fixed(HiddenPart part)
    {
        var ends = new List<(int Row, int Sign)>[part.Cells.Count];
        foreach (var (row, terms) in part.Rows.Index())
        {
            foreach (var (unknown, sign) in terms)
            {
                (ends[unknown] ??= []).Add((row, sign));
            }
        }

        if (ends.Any(e => e?.Count > 2) || !CanBeSigned(part.Rows.Count, ends))
        {
            return null;
        }

        var outside = part.Rows.Count;
        var test = new BridgeTest(outside + 1);
        foreach (var (unknown, at) in ends.Index().Where(e => e.Item is not null))
        {
            test.AddRoad(at[0].Row, at.Count > 1 ? at[1].Row : outside, unknown);
        }

        test.Walk();
        return test._bridges;
    }

    // Each equation can be turned round; every unknown in two of them must then have opposite signs.
    private static bool CanBeSigned(int rows, List<(int Row, int Sign)>[] ends)
    {
        var turned = new int[rows];
        var links = ends.Where(e => e is { Count: 2 })
            .SelectMany(e => new[] { (e[0].Row, e[1].Row, e[0].Sign == e[1].Sign),
                (e[1].Row, e[0].Row, e[0].Sign == e[1].Sign) })
            .ToLookup(l => l.Item1, l => (To: l.Item2, IsSame: l.Item3));
        for (var start = 0; start < rows; start++)
        {
            if (turned[start] != 0)
            {
                continue;
            }

            turned[start] = 1;
            var open = new Queue<int>([start]);
            while (open.TryDequeue(out var row))
            {
                foreach (var (to, isSame) in links[row])
                {
                    var wanted = isSame ? -turned[row] : turned[row];
                    if (turned[to] == 0)
                    {
                        turned[to] = wanted;
                        open.Enqueue(to);
                    }
                    else if (turned[to] != wanted)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private void AddRoad(int one, int other, int road)
    {
        _roads[one].Add((other, road));
        _roads[other].Add((one, road));
    }

    private void Walk()
    {
        var clock = 0;
        for (var start = 0; start < _roads.Length; start++)
        {
            if (_entered[start] == 0)
            {
                Walk(start, ref clock);
            }
        }
    }

    // Depth first without recursion: tables have more rows than a stack has room.
    private void Walk(int start, ref int clock)
    {
        var stack = new Stack<(int Place, int Road, int Next)>();
        stack.Push((start, -1, 0));
        _entered[start] = _lowest[start] = ++clock;
        while (stack.TryPop(out var at))
        {
            if (at.Next < _roads[at.Place].Count)
            {
                stack.Push(at with { Next = at.Next + 1 });
                var (to, road) = _roads[at.Place][at.Next];
                if (road == at.Road)
                {
                    continue;
                }

                if (_entered[to] == 0)
                {
                    _entered[to] = _lowest[to] = ++clock;
                    stack.Push((to, road, 0));
                }
                else
                {
                    _lowest[at.Place] = Math.Min(_lowest[at.Place], _entered[to]);
                }
            }
            else if (stack.TryPeek(out var above))
            {
                _lowest[above.Place] = Math.Min(_lowest[above.Place], _lowest[at.Place]);
                if (_lowest[at.Place] > _entered[above.Place])
                {
                    _bridges.Add(at.Road);
                }
            }
        }
    }
}
