namespace SatuData.Procedures.Definitions;

/// <summary>One way out of a step that decides something.</summary>
/// <param name="Key">Stable name of the outcome, lower case with hyphens: <c>belum-selesai</c>.</param>
/// <param name="Label">The outcome in Indonesian, for display.</param>
/// <param name="To">Number of the step that follows; null when the procedure ends.</param>
/// <param name="IsReturn">Whether it sends back: a reason is required and the round is counted.</param>
public sealed record StepBranch(string Key, string Label, int? To, bool IsReturn);
