namespace SatuData.Reports.Laporan;

/// <summary>One verdict of the check of step 6.</summary>
/// <param name="Ronde">Round, from 1.</param>
/// <param name="Putusan">The verdict.</param>
/// <param name="Pemeriksa">Who checked.</param>
/// <param name="Waktu">When, local time of the region.</param>
/// <param name="Alasan">Reason, in the checker's words; may be empty for <see cref="CheckVerdict.Selesai"/>.</param>
public sealed record CheckRound(
    int Ronde, CheckVerdict Putusan, string Pemeriksa, DateTimeOffset Waktu, string Alasan = "");
