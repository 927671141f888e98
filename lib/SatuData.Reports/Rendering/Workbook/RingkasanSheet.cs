using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Workbook;

/// <summary>Identity, totals, verdicts, closures and hashes, a line each.</summary>
internal static class RingkasanSheet
{
    public static ReadOnlyMemory<byte> Render(LaporanDocument report)
    {
        var sheet = new SheetWriter(("Butir", 34), ("Isi", 90));
        Identity(sheet, report);
        Totals(sheet, report);
        foreach (var c in report.Pemeriksaan)
        {
            var reason = c.Alasan.Length > 0 ? $": {c.Alasan}" : "";
            sheet.Row().Text($"Pemeriksaan ronde {c.Ronde}")
                .Text($"{Words.For(c.Putusan)}, {c.Pemeriksa}, {Indonesian.Moment(c.Waktu)}{reason}");
        }

        foreach (var c in report.PenutupanTerlambat)
        {
            sheet.Row().Text($"Penutupan terlambat {c.PerangkatDaerah}")
                .Text($"{c.Dataset}: keputusan {c.NomorKeputusan}, {c.Oleh}, {Indonesian.Moment(c.Waktu)}: {c.Alasan}");
        }

        sheet.Row().Text("Jumlah catatan audit").Number(report.Integritas.JumlahCatatanAudit);
        sheet.Row().Text("Kepala audit (SHA-256)").Text(report.Integritas.KepalaAudit);
        foreach (var content in report.Integritas.Isi)
        {
            sheet.Row().Text($"SHA-256 {content.Nama}").Text(content.Sha256);
        }

        return sheet.End();
    }

    private static void Identity(SheetWriter sheet, LaporanDocument report)
    {
        sheet.Row().Text("Laporan").Text(LaporanWords.Title(report.Jenis) + (report.Konsep ? " (konsep)" : ""));
        sheet.Row().Text("Tentang").Text(report.Tentang);
        sheet.Row().Text("Nomor").Text(report.Nomor);
        sheet.Row().Text("Tanggal").Date(report.Tanggal);
        sheet.Row().Text("Pemerintah daerah").Text(report.Kop.PemerintahDaerah);
        sheet.Row().Text("Dinas").Text(report.Kop.Dinas);
        sheet.Row().Text("Nomor kasus").Text(report.Kasus);
        sheet.Row().Text("Nota dinas")
            .Text($"{report.NotaDinas.Nomor} tanggal {Indonesian.Date(report.NotaDinas.Tanggal)}");
        sheet.Row().Text("Ruang lingkup").Text(report.RuangLingkup);
        sheet.Row().Text("Periode").Text(report.Periode);
        sheet.Row().Text("Wali data").Text(report.WaliData);
    }

    private static void Totals(SheetWriter sheet, LaporanDocument report)
    {
        sheet.Row().Text("Tugas pendataan").Number(report.Hasil.Count);
        sheet.Row().Text("Tersimpan").Number(report.Hasil.Count(r => r.Status == TaskOutcome.Tersimpan));
        sheet.Row().Text("Ditutup terlambat").Number(report.Hasil.Count(r => r.Status == TaskOutcome.DitutupTerlambat));
        sheet.Row().Text("Baris tersimpan").Number(report.Hasil.Sum(r => r.Baris ?? 0));
        sheet.Row().Text("Kesalahan").Number(report.Temuan.Sum(f => f.Kesalahan));
        sheet.Row().Text("Peringatan").Number(report.Temuan.Sum(f => f.Peringatan));
        sheet.Row().Text("Informasi").Number(report.Temuan.Sum(f => f.Informasi));
        foreach (var d in report.Temuan.GroupBy(f => f.Dimensi))
        {
            sheet.Row().Text($"Temuan dimensi {d.Key}").Number(d.Sum(f => f.Kesalahan + f.Peringatan + f.Informasi));
        }

        sheet.Row().Text("Kolom dikecualikan").Number(report.DataDikecualikan.Kolom.Sum(c => c.JumlahKolom));
        sheet.Row().Text("Baris dengan data dikecualikan").Number(report.DataDikecualikan.Baris);
    }
}
