namespace SatuData.Procedures.Definitions;

/// <summary>One way out of a step that decides something.</summary>
/// <param name="Key">Stable name of the outcome, lower case with hyphens: <c>belum-selesai</c>.</param>
/// <param name="Label">The outcome in Indonesian, for display.</param>
/// <param name="To">Number of the step that follows.</param>
public sealed record StepBranch(string Key, string Label, int To);
