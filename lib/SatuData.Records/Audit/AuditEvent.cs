namespace SatuData.Records.Audit;

/// <summary>
/// An act to be put on the audit chain. It is kept forever: it names exempt values never, only what they belong to.
/// </summary>
public sealed record AuditEvent
{
    /// <summary>What was done, as a stable code.</summary>
    public required string Action { get; init; }

    /// <summary>Who did it: a user's name, or the name of a function.</summary>
    public required string Actor { get; init; }

    /// <summary>What it was done to.</summary>
    public required string Subject { get; init; }

    /// <summary>The case it belongs to; null for none.</summary>
    public string? CaseId { get; init; }

    /// <summary>Further facts.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();
}
