using SatuData.Classification.Disclosure.Systems;

namespace SatuData.Classification.Disclosure.Suppression;

/// <summary>
/// What the public can compute from the cells published so far. Every cell that is not published is either free or a
/// sum of free cells, up to what is known; publishing a cell takes away one free cell. A cell is exactly known when
/// nothing free is left in it. Exact: Gaussian elimination on fractions, kept sparse.
/// </summary>
internal sealed class PublicationBasis
{
    private readonly Dictionary<int, Rational>?[] _sums;
    private readonly HashSet<int>?[] _uses;
    private readonly bool[] _isProtected;
    private readonly int[] _turn;

    /// <summary>Starts with nothing published but the relations, which everybody knows.</summary>
    /// <param name="system">The cells.</param>
    /// <param name="isProtected">The cells that must not become known.</param>
    /// <param name="turn">The place of each cell in the order of publication.</param>
    public PublicationBasis(CellSystem system, bool[] isProtected, int[] turn)
    {
        _sums = new Dictionary<int, Rational>?[system.Cells.Count];
        _uses = new HashSet<int>?[system.Cells.Count];
        _isProtected = isProtected;
        _turn = turn;
        foreach (var relation in system.Relations.Index().OrderBy(r => r.Item.Terms.Count).ThenBy(r => r.Index))
        {
            var sum = new Dictionary<int, Rational>();
            foreach (var (cell, sign) in relation.Item.Terms)
            {
                AddTo(sum, new Rational(sign), cell);
            }

            if (sum.Count > 0)
            {
                Eliminate(sum);
            }
        }
    }

    /// <summary>The free cells of which a cell is a sum, with their factors; null when the cell is free itself.</summary>
    public IReadOnlyDictionary<int, Rational>? SumOf(int cell) => _sums[cell];

    /// <summary>The cells that are sums with a free cell in them.</summary>
    public IReadOnlyCollection<int> UsesOf(int free) => (IReadOnlyCollection<int>?)_uses[free] ?? [];

    /// <summary>Whether a cell is exactly known.</summary>
    public bool IsKnown(int cell) => _sums[cell] is { Count: 0 };

    /// <summary>Publishes a cell, unless that would make a protected one known: then nothing changes.</summary>
    public bool TryPublish(int cell)
    {
        if (_isProtected[cell] || Exposes(cell))
        {
            return false;
        }

        Publish(cell);
        return true;
    }

    /// <summary>Publishes a cell whatever that makes known.</summary>
    public void Publish(int cell)
    {
        if (_sums[cell] is not { } sum)
        {
            Forget(cell);
            _sums[cell] = [];
        }
        else if (sum.Count > 0)
        {
            foreach (var free in sum.Keys)
            {
                _uses[free]!.Remove(cell);
            }

            _sums[cell] = [];
            Eliminate(sum);
        }
    }

    private bool Exposes(int cell)
    {
        var sum = _sums[cell];
        if (sum is null)
        {
            return UsesOf(cell).Any(q => _isProtected[q] && _sums[q]!.Count == 1);
        }

        if (sum.Count == 0)
        {
            return false;
        }

        if (sum.Count == 1 && _isProtected[sum.Keys.First()])
        {
            return true;
        }

        var rarest = sum.Keys.MinBy(f => _uses[f]!.Count);
        return _uses[rarest]!.Any(q => q != cell && _isProtected[q] && IsMultiple(_sums[q]!, sum, rarest));
    }

    private static bool IsMultiple(Dictionary<int, Rational> one, Dictionary<int, Rational> other, int common)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        var factor = one[common] / other[common];
        return other.All(t => one.TryGetValue(t.Key, out var found) && found == t.Value * factor);
    }

    // A free cell became known: it is a constant in every sum.
    private void Forget(int free)
    {
        foreach (var q in UsesOf(free))
        {
            _sums[q]!.Remove(free);
        }

        _uses[free] = null;
    }

    // The sum became known: one free cell of it becomes a sum of the others. The one in the fewest sums keeps them
    // short; of those the one whose turn comes last.
    private void Eliminate(Dictionary<int, Rational> sum)
    {
        var pivot = sum.Keys.MinBy(f => (UsesOf(f).Count, -_turn[f]));
        var factor = -sum[pivot];
        sum.Remove(pivot);
        foreach (var key in sum.Keys.ToArray())
        {
            sum[key] /= factor;
        }

        foreach (var q in UsesOf(pivot).ToArray())
        {
            var target = _sums[q]!;
            var times = target[pivot];
            target.Remove(pivot);
            foreach (var (free, share) in sum)
            {
                Change(q, target, free, share * times);
            }
        }

        _uses[pivot] = null;
        _sums[pivot] = sum;
        foreach (var free in sum.Keys)
        {
            (_uses[free] ??= []).Add(pivot);
        }
    }

    private void Change(int owner, Dictionary<int, Rational> sum, int free, Rational by)
    {
        var total = sum.TryGetValue(free, out var before) ? before + by : by;
        if (total.IsZero)
        {
            sum.Remove(free);
            _uses[free]?.Remove(owner);
        }
        else
        {
            sum[free] = total;
            (_uses[free] ??= []).Add(owner);
        }
    }

    private void AddTo(Dictionary<int, Rational> sum, Rational times, int cell)
    {
        foreach (var (free, share) in _sums[cell] ?? new() { [cell] = Rational.One })
        {
            var total = sum.TryGetValue(free, out var before) ? before + (share * times) : share * times;
            if (total.IsZero)
            {
                sum.Remove(free);
            }
            else
            {
                sum[free] = total;
            }
        }
    }
}
