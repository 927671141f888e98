namespace SatuData.Records.Audit;

/// <summary>An entry of the audit chain.</summary>
public sealed record AuditEntry
{
    /// <summary>Number of the entry, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>Time of the transaction it was written in, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <inheritdoc cref="AuditEvent.Action"/>
    public required string Action { get; init; }

    /// <inheritdoc cref="AuditEvent.Actor"/>
    public required string Actor { get; init; }

    /// <inheritdoc cref="AuditEvent.Subject"/>
    public required string Subject { get; init; }

    /// <inheritdoc cref="AuditEvent.CaseId"/>
    public string? CaseId { get; init; }

    /// <inheritdoc cref="AuditEvent.Details"/>
    public required IReadOnlyDictionary<string, string> Details { get; init; }

    /// <summary>Hash of the entry before, 64 lower-case hexadecimal digits; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over this entry and the hash before it, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }
}
