namespace SatuData.Records.Cases;

/// <summary>A recovery point that must exist.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CaseId">The case it was made for; null for the nightly ones.</param>
/// <param name="Sha256">SHA-256 of its file, lower-case hexadecimal.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record RecoveryPointRow(string Name, string? CaseId, string Sha256, string CreatedAt);
