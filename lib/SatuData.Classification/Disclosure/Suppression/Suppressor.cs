using System.Numerics;
using SatuData.Classification.Disclosure.Systems;

namespace SatuData.Classification.Disclosure.Suppression;

/// <summary>
/// Decides which cells to hide besides the primary ones. Publishes cell by cell in a fixed order (sums first, true zeros
/// next, then the largest) and leaves out what would make a protected cell known; then widens what could still be
/// inferred too closely, and decides again. The same system gives the same mask, always.
/// </summary>
internal sealed class Suppressor
{
    private const int MostRounds = 200;

    private readonly CellSystem _system;
    private readonly int[] _order;
    private readonly int[] _turn;
    private readonly bool[] _isProtected;

    private Suppressor(CellSystem system)
    {
        _system = system;
        _order = [.. system.Cells
            .OrderBy(c => c.Primary is not null)
            .ThenBy(c => c.Depth)
            .ThenBy(c => !c.Value.IsZero)
            .ThenByDescending(c => BigInteger.Abs(c.Value))
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => c.Index)];
        _turn = new int[_order.Length];
        for (var i = 0; i < _order.Length; i++)
        {
            _turn[_order[i]] = i;
        }

        _isProtected = [.. system.Cells.Select(c => c.Primary is not null)];
    }

    /// <summary>Decides for one system.</summary>
    public static Mask Run(CellSystem system, CancellationToken cancel = default) => new Suppressor(system).Run(cancel);

    private Mask Run(CancellationToken cancel)
    {
        for (var round = 1; ; round++)
        {
            cancel.ThrowIfCancellationRequested();
            var basis = new PublicationBasis(_system, _isProtected, _turn);
            var isHidden = Publish(basis);
            var exposed = _system.Cells.Where(c => c.Primary is not null && basis.IsKnown(c.Index)).Select(c => c.Index).ToList();
            var room = new Room(_system, basis);
            var narrow = _system.Cells
                .Where(c => c.Primary is not null && !basis.IsKnown(c.Index)
                    && !room.IsAtLeast(c.Index, new Rational(c.Protection)))
                .ToList();
            var widened = new Widening(_system, isHidden);
            var isChanged = false;
            foreach (var cell in narrow)
            {
                isChanged |= round < MostRounds && widened.Choose(cell) is { } more && (_isProtected[more] = true);
            }

            if (!isChanged)
            {
                return new(isHidden, [.. exposed.Concat(narrow.Select(c => c.Index))], round);
            }
        }
    }

    private bool[] Publish(PublicationBasis basis)
    {
        var isHidden = new bool[_order.Length];
        foreach (var cell in _order.Where(c => _system.Cells[c].IsKnown))
        {
            basis.Publish(cell);
        }

        foreach (var cell in _order.Where(c => !_system.Cells[c].IsKnown))
        {
            isHidden[cell] = !basis.TryPublish(cell);
        }

        return isHidden;
    }
}
