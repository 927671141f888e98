using SatuData.Tabular.Access;

namespace SatuData.Reports.Laporan;

/// <summary>How many columns of one type are exempt on one legal basis.</summary>
/// <param name="Jenis">Type of data: <c>NIK</c>, <c>Data kesehatan</c>. Never the name of a person or a value.</param>
/// <param name="Kelas">Access class decided.</param>
/// <param name="DasarHukum">Legal basis: <c>UU 14/2008 Pasal 17 huruf h</c>.</param>
/// <param name="JumlahKolom">How many columns.</param>
public sealed record ExemptCount(string Jenis, AccessClass Kelas, string DasarHukum, int JumlahKolom);
