using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Workbook;

internal static class DikecualikanSheet
{
    public static void Write(Stream part, LaporanDocument report)
    {
        using var sheet = new SheetWriter(
            part, ("Jenis data", 34), ("Kelas akses", 18), ("Dasar hukum", 52), ("Jumlah kolom", 14));
        foreach (var c in report.DataDikecualikan.Kolom)
        {
            sheet.Row().Text(c.Jenis).Text(Words.For(c.Kelas)).Text(c.DasarHukum).Number(c.JumlahKolom);
        }
    }
}
