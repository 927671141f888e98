namespace SatuData.Classification;

/// <summary>What one row of the table is about, and what shows it.</summary>
/// <param name="Unit">The unit of observation.</param>
/// <param name="Evidence">Reasons, strongest first; never empty.</param>
public sealed record UnitVerdict(ObservationUnit Unit, IReadOnlyList<VerdictEvidence> Evidence);
