using System.Numerics;

namespace SatuData.Classification.Disclosure.Systems;

/// <summary>
/// What everybody knows of the cells: the sum of the terms, each with its sign, is a constant. The constant is 0 unless
/// the table itself does not add up.
/// </summary>
internal sealed record CellRelation(IReadOnlyList<(int Cell, int Sign)> Terms, BigInteger Constant);
