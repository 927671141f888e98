namespace SatuData.Reports.Letters;

/// <summary>A recovery point, as noted in documents.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Waktu">When it was made, local time of the region.</param>
/// <param name="Sha256">SHA-256 over its manifest, hexadecimal.</param>
/// <param name="KepalaAudit">Hash of the newest audit entry at that time, hexadecimal.</param>
public sealed record RecoveryPointNote(string Id, DateTimeOffset Waktu, string Sha256, string KepalaAudit);
