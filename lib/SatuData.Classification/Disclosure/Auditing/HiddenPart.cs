using System.Numerics;
using SatuData.Classification.Disclosure.Systems;

namespace SatuData.Classification.Disclosure.Auditing;

/// <summary>
/// Hidden cells that hang together through sums, as an outsider sees them: unknowns, and equations from everything that
/// is published.
/// </summary>
/// <param name="Cells">The hidden cells; an unknown is known by its place here.</param>
/// <param name="Rows">The equations: unknowns with their signs.</param>
/// <param name="Sums">What each equation adds up to.</param>
internal sealed record HiddenPart(
    IReadOnlyList<int> Cells, IReadOnlyList<IReadOnlyList<(int Unknown, int Sign)>> Rows,
    IReadOnlyList<BigInteger> Sums)
{
    /// <summary>All parts of a masked system that hold a cell to be protected.</summary>
    public static IEnumerable<HiddenPart> Of(CellSystem system, Func<int, bool> isHidden)
    {
        var isSeen = new bool[system.Cells.Count];
        foreach (var start in system.Cells.Where(c => isHidden(c.Index)))
        {
            if (isSeen[start.Index])
            {
                continue;
            }

            var (cells, relations) = Reach(system, start.Index, isHidden, isSeen);
            if (cells.Exists(c => system.Cells[c].Primary is not null))
            {
                yield return Build(system, cells, relations, isHidden);
            }
        }
    }

    private static (List<int> Cells, List<int> Relations) Reach(
        CellSystem system, int start, Func<int, bool> isHidden, bool[] isSeen)
    {
        var cells = new List<int> { start };
        var relations = new List<int>();
        var known = new HashSet<int>();
        isSeen[start] = true;
        for (var i = 0; i < cells.Count; i++)
        {
            foreach (var relation in system.RelationsOf(cells[i]).Where(known.Add))
            {
                relations.Add(relation);
                foreach (var (cell, _) in system.Relations[relation].Terms)
                {
                    if (isHidden(cell) && !isSeen[cell])
                    {
                        isSeen[cell] = true;
                        cells.Add(cell);
                    }
                }
            }
        }

        return (cells, relations);
    }

    private static HiddenPart Build(CellSystem system, List<int> cells, List<int> relations, Func<int, bool> isHidden)
    {
        var place = cells.Index().ToDictionary(c => c.Item, c => c.Index);
        var rows = new List<IReadOnlyList<(int, int)>>();
        var sums = new List<BigInteger>();
        foreach (var relation in relations.Select(r => system.Relations[r]))
        {
            rows.Add([.. relation.Terms.Where(t => isHidden(t.Cell)).Select(t => (place[t.Cell], t.Sign))]);
            sums.Add(relation.Terms.Where(t => !isHidden(t.Cell))
                .Aggregate(relation.Constant, (sum, t) => sum - (t.Sign * system.Cells[t.Cell].Value)));
        }

        return new(cells, rows, sums);
    }
}
