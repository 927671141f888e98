namespace SatuData.Classification.Disclosure.Auditing;

/// <summary>How far unknowns can move: every row of moves adds up to nothing, no value falls below 0.</summary>
/// <param name="Unknowns">The unknowns, by their places in the part.</param>
/// <param name="Rows">The equations of the moves.</param>
/// <param name="Values">The true values.</param>
internal sealed record MoveProblem(
    IReadOnlyList<int> Unknowns, IReadOnlyList<List<(int Place, double Factor)>> Rows, double[] Values);
