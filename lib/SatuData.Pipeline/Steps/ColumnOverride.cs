using SatuData.Records.Cases;
using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>A reviewer's decision against the proposal, made on an earlier upload.</summary>
/// <param name="Class">The class decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="SubmissionId">The upload it was decided on.</param>
/// <param name="Laws">Keys of the laws cited.</param>
public sealed record ColumnOverride(
    AccessClass Class, string Reason, string By, string At, string SubmissionId, IReadOnlyList<string> Laws)
{
    internal static ColumnOverride Of(StoredColumnDecision decision) => new(
        Enum.Parse<AccessClass>(decision.Decided, ignoreCase: true),
        decision.Reason,
        decision.DecidedBy,
        decision.DecidedAt,
        decision.SubmissionId,
        decision.Basis.Split(',', StringSplitOptions.RemoveEmptyEntries));
}
