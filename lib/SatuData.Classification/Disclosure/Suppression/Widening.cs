using System.Numerics;
using SatuData.Classification.Disclosure.Systems;

namespace SatuData.Classification.Disclosure.Suppression;

/// <summary>
/// Chooses one more cell to hide for a primary cell whose interval is too narrow: in the sum where the hidden cells hold
/// least, the smallest cell that makes up for what is missing, else the largest there is.
/// </summary>
internal sealed class Widening(CellSystem system, bool[] isHidden)
{
    /// <summary>The cell to hide; null when there is none left.</summary>
    public int? Choose(SystemCell narrow)
    {
        foreach (var (held, relation) in system.RelationsOf(narrow.Index)
            .Select(r => (Held: Held(r), Relation: r))
            .OrderBy(r => r.Held).ThenBy(r => r.Relation))
        {
            var free = system.Relations[relation].Terms
                .Select(t => system.Cells[t.Cell])
                .Where(c => !isHidden[c.Index] && !c.IsKnown)
                .OrderByDescending(c => c.Depth)
                .ThenBy(c => BigInteger.Abs(c.Value))
                .ThenBy(c => c.Key, StringComparer.Ordinal)
                .ToList();
            var parts = free.Where(c => c.Depth == free[0].Depth && !c.Value.IsZero).ToList();
            var missing = narrow.Value + narrow.Protection - held;
            var chosen = parts.Find(c => BigInteger.Abs(c.Value) >= missing) ?? parts.LastOrDefault() ?? free.LastOrDefault();
            if (chosen is not null)
            {
                isHidden[chosen.Index] = true;
                return chosen.Index;
            }
        }

        return null;
    }

    private BigInteger Held(int relation) => system.Relations[relation].Terms
        .Where(t => isHidden[t.Cell])
        .Aggregate(BigInteger.Zero, (sum, t) => sum + BigInteger.Abs(system.Cells[t.Cell].Value));
}
