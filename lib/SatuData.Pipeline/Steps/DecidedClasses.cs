using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>The access classes a reviewer decided for a submission.</summary>
/// <param name="Decisions">One a stored column.</param>
/// <param name="Reason">Why some differ from the proposal; null when none does.</param>
public sealed record DecidedClasses(IReadOnlyList<ColumnDecision> Decisions, string? Reason);
