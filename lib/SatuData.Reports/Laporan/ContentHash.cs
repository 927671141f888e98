namespace SatuData.Reports.Laporan;

/// <summary>SHA-256 of one stored content.</summary>
/// <param name="Nama">What it is: dataset with version, or document.</param>
/// <param name="Sha256">The hash, hexadecimal.</param>
public sealed record ContentHash(string Nama, string Sha256);
