using SatuData.Classification.Disclosure.Systems;

namespace SatuData.Classification.Disclosure.Suppression;

/// <summary>
/// How far a hidden cell can move while every published number stays as it is and no hidden cell becomes negative.
/// Starts from the true values and moves one free cell after the other, so what it finds is possible for certain; it
/// may find less than there is.
/// </summary>
internal sealed class Room(CellSystem system, PublicationBasis basis)
{
    private readonly Dictionary<int, Rational> _moved = [];

    /// <summary>Whether the cell's interval is certainly at least as wide as asked.</summary>
    public bool IsAtLeast(int cell, Rational wanted)
    {
        var up = Reach(cell, 1, wanted);
        return up is null || !(up.Value < wanted) || (Reach(cell, -1, wanted - up.Value) is not { } down)
            || !(up.Value + down < wanted);
    }

    // How far the cell moves in a direction; null for without end. Stops once that is enough.
    private Rational? Reach(int cell, int direction, Rational enough)
    {
        _moved.Clear();
        var reached = Rational.Zero;
        var frees = basis.SumOf(cell)?.OrderBy(t => t.Key).Select(t => (t.Key, t.Value))
            .ToList() ?? [(cell, Rational.One)];
        foreach (var (free, factor) in frees)
        {
            var way = factor.Sign * direction;
            if (Limit(free, way) is not { } limit)
            {
                return null;
            }

            reached += limit * Rational.Abs(factor);
            if (!(reached < enough))
            {
                break;
            }

            Move(free, way > 0 ? limit : -limit);
        }

        return reached;
    }

    private Rational? Limit(int free, int way)
    {
        Rational? limit = way < 0 ? Now(free) : null;
        foreach (var q in basis.UsesOf(free))
        {
            var factor = basis.SumOf(q)![free];
            if (factor.Sign * way < 0)
            {
                var most = Now(q) / Rational.Abs(factor);
                limit = limit is { } known && known < most ? known : most;
            }
        }

        return limit;
    }

    private void Move(int free, Rational by)
    {
        _moved[free] = Now(free) + by;
        foreach (var q in basis.UsesOf(free))
        {
            _moved[q] = Now(q) + (by * basis.SumOf(q)![free]);
        }
    }

    private Rational Now(int cell) => _moved.TryGetValue(cell, out var value) ? value : new(system.Cells[cell].Value);
}
