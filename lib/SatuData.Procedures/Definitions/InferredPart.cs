namespace SatuData.Procedures.Definitions;

/// <summary>A part that the ratified text does not state clearly and that this definition fills in.</summary>
/// <param name="Part">The key filled in: <c>pelaksana</c>, <c>cabang</c>, <c>kelengkapan</c>.</param>
/// <param name="Reason">Why this reading was chosen, in Indonesian.</param>
/// <param name="OtherReading">The reading that was not chosen, in Indonesian; null when there is none.</param>
public sealed record InferredPart(string Part, string Reason, string? OtherReading);
