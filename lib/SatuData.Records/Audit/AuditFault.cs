namespace SatuData.Records.Audit;

/// <summary>The first place where the audit chain is broken.</summary>
/// <param name="Sequence">Number of the entry that is wrong or missing.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">The same in Indonesian, for the administrator.</param>
public sealed record AuditFault(long Sequence, AuditFaultKind Kind, string Message);
