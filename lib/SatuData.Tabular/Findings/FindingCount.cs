namespace SatuData.Tabular.Findings;

/// <summary>How many findings of one code a field has; exact, also when the list of findings is capped.</summary>
/// <param name="Code">The finding's code.</param>
/// <param name="Field">The standard's field, or null for findings about rows or the file.</param>
/// <param name="Severity">How grave they are.</param>
/// <param name="Count">How many there are.</param>
public sealed record FindingCount(string Code, string? Field, Severity Severity, long Count);
