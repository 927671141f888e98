namespace SatuData.Records.Audit;

/// <summary>Result of checking the audit chain.</summary>
/// <param name="Checked">Number of sound entries before the first fault; all entries when there is none.</param>
/// <param name="Fault">The first fault; null when the chain is sound.</param>
public sealed record AuditVerification(long Checked, AuditFault? Fault)
{
    /// <summary>Whether the chain is sound.</summary>
    public bool IsSound => Fault is null;
}
