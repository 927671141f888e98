namespace SatuData.Portal.Reading;

/// <summary>The audit chain, just checked from its first entry on.</summary>
/// <param name="Checked">Sound entries.</param>
/// <param name="Fault">What is wrong, in Indonesian; null when the chain is sound.</param>
/// <param name="HeadHash">Hash of the last entry; null while the chain is empty.</param>
/// <param name="HeadAt">Time of the last entry; null while the chain is empty.</param>
public sealed record AuditView(long Checked, string? Fault, string? HeadHash, DateTimeOffset? HeadAt);
