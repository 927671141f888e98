namespace SatuData.Records.Approvals;

/// <summary>An act that one person asked for and another must approve before it is carried out.</summary>
public sealed record Approval
{
    /// <summary>Its number, for example <c>PS-2026-0003</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of act: a stable code.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is done to.</summary>
    public required string Subject { get; init; }

    /// <summary>The case it belongs to; null for none.</summary>
    public string? CaseId { get; init; }

    /// <summary>The whole plan as JSON: what would be done, so that the approver sees it.</summary>
    public required string PlanJson { get; init; }

    /// <summary>SHA-256 of the plan's JSON, 64 lower-case hex digits. What is approved is this plan and no
    /// other.</summary>
    public required string PlanSha256 { get; init; }

    /// <summary>Why it was asked for.</summary>
    public required string Reason { get; init; }

    /// <summary>Who asked.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>When it was asked for.</summary>
    public required string RequestedAt { get; init; }

    /// <summary>From when on it can no longer be approved.</summary>
    public required string ExpiresAt { get; init; }

    /// <summary>What was decided; null while nobody did.</summary>
    public ApprovalOutcome? Outcome { get; init; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>When it was decided.</summary>
    public string? DecidedAt { get; init; }

    /// <summary>When the approved act was done; null while it is not.</summary>
    public string? ExecutedAt { get; init; }
}
