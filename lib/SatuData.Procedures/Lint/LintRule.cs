namespace SatuData.Procedures.Lint;

/// <summary>A rule that a definition is held against.</summary>
/// <param name="Code">Stable code: <c>SOP001</c>.</param>
/// <param name="Name">Stable name in kebab-case: <c>keputusan-tanpa-cabang</c>.</param>
/// <param name="Severity">How much a finding weighs.</param>
/// <param name="Description">What the rule asks for, in Indonesian.</param>
public sealed record LintRule(string Code, string Name, LintSeverity Severity, string Description);
