using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Workbook;

internal static class HasilSheet
{
    public static ReadOnlyMemory<byte> Render(LaporanDocument report)
    {
        var sheet = new SheetWriter(
            ("No.", 6),
            ("Perangkat daerah", 38),
            ("Data", 44),
            ("Status", 20),
            ("Ronde", 9),
            ("Baris", 12),
            ("Versi snapshot", 12),
            ("Disimpan (waktu setempat)", 22),
            ("Ketepatan", 14));
        var number = 0;
        foreach (var r in report.Hasil)
        {
            sheet.Row().Number(++number).Text(r.PerangkatDaerah).Text(r.Dataset).Text(Words.For(r.Status))
                .Number(r.Ronde)
                .Number(r.Baris).Number(r.VersiSnapshot).Moment(r.DisimpanPada).Text(Words.Late(r.Terlambat));
        }

        return sheet.End();
    }
}
