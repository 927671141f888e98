namespace SatuData.Procedures.Definitions;

/// <summary>A keterkaitan: what the procedure has to do with another one or with a rule.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Procedure">Key of the other procedure; null when the text names none.</param>
/// <param name="Note">What a reader should know; null when nothing.</param>
public sealed record RelatedProcedure(string Text, string? Procedure, string? Note);
