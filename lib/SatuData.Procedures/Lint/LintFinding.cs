using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Lint;

/// <summary>One thing that a rule found in a definition.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where in the definition file.</param>
/// <param name="Step">Number of the step it is about; null when it is about the whole.</param>
/// <param name="Message">What is wrong and what to do, in Indonesian.</param>
public sealed record LintFinding(LintRule Rule, SourcePlace Place, int? Step, string Message);
