using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering;

/// <summary>The fixed sentences of the three reports.</summary>
internal static class LaporanWords
{
    public static string Title(LaporanKind kind) => kind switch
    {
        LaporanKind.LaporanPengelolaan => "Laporan Pengelolaan Data",
        LaporanKind.LaporanPenyelesaian => "Laporan Penyelesaian Data",
        LaporanKind.LaporanAkhir => "Laporan Akhir Penyelesaian Pekerjaan",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Purpose(LaporanDocument report) => report.Jenis switch
    {
        LaporanKind.LaporanPengelolaan =>
            "Laporan ini disusun pada langkah 5 SOP Pengelolaan dan Pengamanan Data, setelah setiap tugas pendataan disimpan "
            + "atau ditutup dengan keputusan, sebagai bahan pemeriksaan pejabat pengawas.",
        LaporanKind.LaporanPenyelesaian =>
            "Laporan ini disusun pada langkah 7 SOP Pengelolaan dan Pengamanan Data, setelah pemeriksaan menyatakan pengelolaan "
            + "data selesai.",
        _ => "Laporan ini disusun pada langkah 8 SOP Pengelolaan dan Pengamanan Data dan disampaikan pada langkah 9 kepada "
            + (report.WaliData.Length > 0 ? $"wali data, {report.WaliData}." : "wali data."),
    };

    public static string Summary(LaporanDocument report)
    {
        var total = report.Hasil.Count;
        var stored = report.Hasil.Count(r => r.Status == TaskOutcome.Tersimpan);
        var closed = report.Hasil.Count(r => r.Status == TaskOutcome.DitutupTerlambat);
        var open = total - stored - closed;
        var rows = report.Hasil.Sum(r => r.Baris ?? 0);
        return $"Dari {Indonesian.Number(total)} tugas pendataan, {Indonesian.Number(stored)} tersimpan dengan jumlah "
            + $"{Indonesian.Number(rows)} baris data"
            + (closed > 0 ? $", {Indonesian.Number(closed)} ditutup terlambat dengan keputusan" : "")
            + (open > 0 ? $", {Indonesian.Number(open)} belum selesai" : "")
            + ".";
    }

    public static IReadOnlyList<string> Closing(LaporanDocument report)
    {
        if (report.Penutup.Count > 0)
        {
            return report.Penutup;
        }

        return report.Jenis switch
        {
            LaporanKind.LaporanPengelolaan =>
                ["Demikian laporan pengelolaan data ini disusun untuk diperiksa dan dipergunakan sebagaimana mestinya."],
            LaporanKind.LaporanPenyelesaian =>
                ["Demikian laporan penyelesaian data ini disusun sebagai dasar penyusunan laporan akhir."],
            _ => ["Demikian laporan akhir ini disampaikan kepada wali data untuk dipergunakan sebagaimana mestinya."],
        };
    }
}
