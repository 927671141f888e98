namespace SatuData.Portal.Reading;

/// <summary>One entry of the audit chain.</summary>
public sealed record AuditLine(
    long Sequence, DateTimeOffset At, string Action, string Actor, string Subject, string Hash);
