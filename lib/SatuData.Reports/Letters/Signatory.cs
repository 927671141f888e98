namespace SatuData.Reports.Letters;

/// <summary>
/// Who signs a document. Empty parts are left out of the signature block, except the name, which becomes a dotted
/// line.
/// </summary>
/// <param name="Jabatan">Office: <c>Kepala Dinas Komunikasi dan Informatika</c>.</param>
/// <param name="Nama">Name with titles; empty while nobody is appointed.</param>
/// <param name="Pangkat">Rank; may be empty.</param>
/// <param name="Nip">Civil-servant number as the office writes it; may be empty.</param>
public sealed record Signatory(string Jabatan, string Nama = "", string Pangkat = "", string Nip = "");
