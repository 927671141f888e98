namespace SatuData.Reports.Laporan;

/// <summary>What lets a reader verify a report against the records.</summary>
/// <param name="KepalaAudit">SHA-256 of the newest audit entry when the report was made, hexadecimal.</param>
/// <param name="JumlahCatatanAudit">Entries in the chain up to that one.</param>
/// <param name="Isi">Hashes of the stored contents and of the documents this report rests on.</param>
public sealed record IntegrityNote(string KepalaAudit, long JumlahCatatanAudit, IReadOnlyList<ContentHash> Isi);
