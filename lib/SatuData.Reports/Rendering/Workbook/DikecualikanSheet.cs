using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Workbook;

internal static class DikecualikanSheet
{
    public static ReadOnlyMemory<byte> Render(LaporanDocument report)
    {
        var sheet = new SheetWriter(
            ("Jenis data", 34), ("Kelas akses", 18), ("Dasar hukum", 52), ("Jumlah kolom", 14));
        foreach (var c in report.DataDikecualikan.Kolom)
        {
            sheet.Row().Text(c.Jenis).Text(Words.For(c.Kelas)).Text(c.DasarHukum).Number(c.JumlahKolom);
        }

        return sheet.End();
    }
}
