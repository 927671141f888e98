using System.Numerics;

namespace SatuData.Classification.Disclosure.Systems;

/// <summary>All numbers that are published together or already are, and the sums that tie them.</summary>
internal sealed class CellSystem
{
    private readonly List<int>[] _relationsOf;

    public CellSystem(IReadOnlyList<SystemCell> cells, IReadOnlyList<CellRelation> relations)
    {
        Cells = cells;
        Relations = relations;
        _relationsOf = [.. cells.Select(_ => new List<int>())];
        for (var r = 0; r < relations.Count; r++)
        {
            foreach (var (cell, _) in relations[r].Terms)
            {
                _relationsOf[cell].Add(r);
            }
        }
    }

    public IReadOnlyList<SystemCell> Cells { get; }

    public IReadOnlyList<CellRelation> Relations { get; }

    /// <summary>The relations a cell is in.</summary>
    public IReadOnlyList<int> RelationsOf(int cell) => _relationsOf[cell];

    /// <summary>The constant that makes a relation hold for the true values.</summary>
    public static BigInteger ConstantOf(IReadOnlyList<(int Cell, int Sign)> terms, IReadOnlyList<SystemCell> cells) =>
        terms.Aggregate(BigInteger.Zero, (sum, term) => sum + (term.Sign * cells[term.Cell].Value));
}
