namespace SatuData.Procedures.Definitions;

/// <summary>A part of a step that the ratified text does not state and that this definition fills in.</summary>
/// <param name="Part">The key filled in: <c>pelaksana</c>, <c>cabang</c>, <c>kelengkapan</c>.</param>
/// <param name="Reason">Why this reading was chosen and what the other reading is, in Indonesian.</param>
public sealed record InferredPart(string Part, string Reason);
