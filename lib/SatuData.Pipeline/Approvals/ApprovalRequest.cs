namespace SatuData.Pipeline.Approvals;

/// <summary>An act to be approved by a second person.</summary>
/// <param name="Kind">What kind of act: a stable code.</param>
/// <param name="Subject">What it is done to.</param>
/// <param name="CaseId">The case it belongs to; null for none.</param>
/// <param name="PlanJson">The whole plan; the same plan gives the same text.</param>
/// <param name="Reason">Why.</param>
/// <param name="Actor">Who asks.</param>
internal sealed record ApprovalRequest(
    string Kind, string Subject, string? CaseId, string PlanJson, string Reason, string Actor);
