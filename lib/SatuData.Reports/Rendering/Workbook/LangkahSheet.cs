using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Workbook;

internal static class LangkahSheet
{
    public static ReadOnlyMemory<byte> Render(LaporanDocument report)
    {
        var sheet = new SheetWriter(
            ("No.", 6),
            ("Langkah", 44),
            ("Pelaku", 38),
            ("Mulai (waktu setempat)", 22),
            ("Selesai (waktu setempat)", 22),
            ("Waktu kerja", 18),
            ("Standar waktu", 14),
            ("Ketepatan", 14));
        foreach (var s in report.RiwayatLangkah)
        {
            sheet.Row().Number(s.Nomor).Text(s.Langkah).Text(s.Pelaku).Moment(s.Mulai).Moment(s.Selesai)
                .Duration(s.DurasiKerja).Text(s.StandarWaktu).Text(Words.For(s.Ketepatan));
        }

        return sheet.End();
    }
}
