using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Workbook;

/// <summary>One row per code and agency, without totals, so that it can be filtered and pivoted.</summary>
internal static class TemuanSheet
{
    public static ReadOnlyMemory<byte> Render(LaporanDocument report)
    {
        var sheet = new SheetWriter(
            ("Kode", 24),
            ("Uraian", 48),
            ("Dimensi", 24),
            ("Perangkat daerah", 38),
            ("Kesalahan", 12),
            ("Peringatan", 12),
            ("Informasi", 12));
        foreach (var f in report.Temuan)
        {
            foreach (var a in f.PerPerangkatDaerah)
            {
                sheet.Row().Text(f.Kode).Text(f.Uraian).Text(f.Dimensi).Text(a.PerangkatDaerah)
                    .Number(a.Kesalahan).Number(a.Peringatan).Number(a.Informasi);
            }
        }

        return sheet.End();
    }
}
