using SatuData.Classification.Disclosure.Systems;

namespace SatuData.Classification.Disclosure.Auditing;

/// <summary>
/// Finds for each protected unknown how far apart two possible tables can be in it: minimum and maximum of a linear
/// programme with no value below 0. Looks around the unknown first and farther only where that is not enough.
/// </summary>
internal sealed class IntervalTest(CellSystem system, HiddenPart part)
{
    private const int First = 40;

    // A part in which more unknowns than this had to be looked at counts as not proven.
    private const int Last = 4000;

    private readonly double[] _values = [.. part.Cells.Select(c => (double)system.Cells[c].Value)];
    private readonly double[] _lowest = [.. part.Cells.Select(c => (double)system.Cells[c].Value)];
    private readonly double[] _highest = [.. part.Cells.Select(c => (double)system.Cells[c].Value)];

    /// <summary>The protected unknowns whose interval is narrower than their protection, or not proven wide enough.</summary>
    public IReadOnlyList<int> Narrow(CancellationToken cancel)
    {
        var around = new Neighbourhood(part, _values);
        var narrow = new List<int>();
        foreach (var unknown in Enumerable.Range(0, part.Cells.Count)
            .Where(u => system.Cells[part.Cells[u]].Primary is not null))
        {
            cancel.ThrowIfCancellationRequested();
            var isWide = IsWide(unknown);
            for (var size = First; !isWide; size *= 4)
            {
                Search(around.Around(unknown, size), unknown);
                isWide = IsWide(unknown);
                if (size >= part.Cells.Count || size >= Last)
                {
                    break;
                }
            }

            if (!isWide)
            {
                narrow.Add(unknown);
            }
        }

        return narrow;
    }

    /// <summary>The widest interval seen of an unknown; infinite where it has no end.</summary>
    public double Width(int unknown) => _highest[unknown] - _lowest[unknown];

    private bool IsWide(int unknown) =>
        Width(unknown) >= (double)system.Cells[part.Cells[unknown]].Protection - MoveTableau.Tolerance;

    private void Search(MoveProblem problem, int unknown)
    {
        var tableau = new MoveTableau(problem);
        void Note()
        {
            for (var i = 0; i < problem.Unknowns.Count; i++)
            {
                var at = problem.Unknowns[i];
                _lowest[at] = Math.Min(_lowest[at], tableau.Values[i]);
                _highest[at] = Math.Max(_highest[at], tableau.Values[i]);
            }
        }

        if (tableau.Push(0, 1, () => IsWide(unknown), Note))
        {
            _highest[unknown] = double.PositiveInfinity;
        }

        tableau.Push(0, -1, () => IsWide(unknown), Note);
        if (!tableau.IsPossible())
        {
            (_lowest[unknown], _highest[unknown]) = (_values[unknown], _values[unknown]);
        }
    }
}
