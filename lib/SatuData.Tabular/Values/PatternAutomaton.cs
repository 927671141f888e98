using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SatuData.Tabular.Values;

/// <summary>
/// A regular expression as a table: the next state for each state and byte. Matching is one lookup a byte. Only for the
/// expressions that
/// <see cref="PatternParser"/> understands and that give a table of moderate size; the rest need a regular-expression
/// engine.
/// </summary>
internal sealed class PatternAutomaton
{
    private const int MaximumStates = 1000;

    /// <summary>
    /// States are multiplied by 256, so that one is where its row begins. State 0 is the one from which no match is
    /// possible any more; state 1
    /// is the start.
    /// </summary>
    private readonly int[] _next;
    private readonly bool[] _accepts;

    private PatternAutomaton(int[] next, bool[] accepts)
    {
        _next = next;
        _accepts = accepts;
    }

    /// <summary>The automaton of <paramref name="pattern"/>, or null when it needs an engine.</summary>
    public static PatternAutomaton? TryCreate(string pattern)
    {
        var graph = new PatternGraph();
        return PatternParser.TryParse(pattern, graph, out var whole) ? TryTabulate(graph, whole) : null;
    }

    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        ref var next = ref MemoryMarshal.GetArrayDataReference(_next);
        var state = 256;
        foreach (var b in text)
        {
            // Every state in the table is a row of the table.
            state = Unsafe.Add(ref next, state + b);
            if (state == 0)
            {
                return false;
            }
        }

        return _accepts[state >> 8];
    }

    /// <summary>The subset construction: a state of the table is a set of nodes of the graph.</summary>
    private static PatternAutomaton? TryTabulate(PatternGraph graph, PatternGraph.Part whole)
    {
        var sets = new List<int[]> { Array.Empty<int>(), graph.Closure([whole.Start]) };
        var known = new Dictionary<string, short> { [Name(sets[0])] = 0, [Name(sets[1])] = 1 };
        var next = new List<short[]> { new short[256] };
        for (var state = 1; state < sets.Count; state++)
        {
            var row = new short[256];
            for (var b = 0; b < 256; b++)
            {
                var set = graph.Closure(graph.After(sets[state], (byte)b));
                var name = Name(set);
                if (!known.TryGetValue(name, out var target))
                {
                    if (sets.Count == MaximumStates)
                    {
                        return null;
                    }

                    target = (short)sets.Count;
                    known.Add(name, target);
                    sets.Add(set);
                }

                row[b] = target;
            }

            next.Add(row);
        }

        return new PatternAutomaton(
            [.. next.SelectMany(r => r).Select(s => s << 8)], [.. sets.Select(s => s.Contains(whole.End))]);
    }

    private static string Name(int[] set) => string.Join(',', set);
}
