namespace SatuData.Records.Approvals;

/// <summary>A hold: while it stands, nothing of its subject is destroyed, whatever a policy or an approval says.</summary>
public sealed record Hold
{
    /// <summary>Its number, for example <c>TH-2026-0001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// What is held: a dataset, one of its versions as <c>dataset@version</c>, a case, a recovery point, or <c>*</c>
    /// for everything.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>Why, for example the letter that asks for it.</summary>
    public required string Reason { get; init; }

    /// <summary>Who placed it.</summary>
    public required string PlacedBy { get; init; }

    /// <summary>When it was placed.</summary>
    public required string PlacedAt { get; init; }

    /// <summary>Who released it; null while it stands.</summary>
    public string? ReleasedBy { get; init; }

    /// <summary>When it was released.</summary>
    public string? ReleasedAt { get; init; }

    /// <summary>Why it was released.</summary>
    public string? ReleaseReason { get; init; }
}
