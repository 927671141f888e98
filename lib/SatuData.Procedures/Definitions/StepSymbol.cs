namespace SatuData.Procedures.Definitions;

/// <summary>One drawn symbol of a step, where the source draws more than one for it.</summary>
/// <param name="Actor">Key of the pelaksana in whose column it stands.</param>
/// <param name="Shape">The symbol.</param>
/// <param name="IsCircle">Whether the source draws a circle, which is not one of the five symbols.</param>
public sealed record StepSymbol(string Actor, StepKind Shape, bool IsCircle);
