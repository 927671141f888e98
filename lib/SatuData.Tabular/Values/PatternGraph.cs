namespace SatuData.Tabular.Values;

/// <summary>
/// A nondeterministic automaton over bytes while a pattern is being read: nodes joined by free steps and by steps that
/// take a byte.
/// </summary>
internal sealed class PatternGraph
{
    /// <summary>A pattern that needs more is left to the engine.</summary>
    public const int MaximumNodes = 4000;

    private readonly List<List<int>> _free = [];
    private readonly List<(int To, ByteSet Bytes)?> _steps = [];

    public int Count => _free.Count;

    public Part Empty()
    {
        var node = Node();
        return new Part(node, node);
    }

    /// <summary>One byte of a set.</summary>
    public Part One(ByteSet bytes)
    {
        var part = new Part(Node(), Node());
        _steps[part.Start] = (part.End, bytes);
        return part;
    }

    public Part Then(Part first, Part second)
    {
        _free[first.End].Add(second.Start);
        return new Part(first.Start, second.End);
    }

    public Part Either(Part one, Part other)
    {
        var part = new Part(Node(), Node());
        _free[part.Start].AddRange([one.Start, other.Start]);
        _free[one.End].Add(part.End);
        _free[other.End].Add(part.End);
        return part;
    }

    /// <summary>The part any number of times, none included.</summary>
    public Part Repeat(Part part)
    {
        var node = Node();
        _free[node].Add(part.Start);
        _free[part.End].Add(node);
        return new Part(node, node);
    }

    /// <summary>The nodes reached from <paramref name="nodes"/> by free steps, sorted.</summary>
    public int[] Closure(IEnumerable<int> nodes)
    {
        var reached = new SortedSet<int>(nodes);
        var open = new Stack<int>(reached);
        while (open.TryPop(out var node))
        {
            foreach (var next in _free[node])
            {
                if (reached.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return [.. reached];
    }

    /// <summary>The nodes reached from <paramref name="nodes"/> by taking one byte.</summary>
    public IEnumerable<int> After(int[] nodes, byte b)
    {
        foreach (var node in nodes)
        {
            if (_steps[node] is { } step && step.Bytes.Contains(b))
            {
                yield return step.To;
            }
        }
    }

    private int Node()
    {
        _free.Add([]);
        _steps.Add(null);
        return _free.Count - 1;
    }

    /// <summary>A piece of the graph with one way in and one way out.</summary>
    public readonly record struct Part(int Start, int End);
}
