using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Html;

internal static partial class LaporanHtml
{
    private static void Results(HtmlWriter html, LaporanDocument report)
    {
        html.Write($"<p class=\"isi\">{LaporanWords.Summary(report)}</p>\n");
        Table.Open(
            html,
            "Hasil pendataan",
            "No.",
            "Perangkat daerah",
            "Data",
            "Status",
            "Ronde",
            "Baris",
            "Versi",
            "Disimpan",
            "Ketepatan");
        var number = 0;
        foreach (var r in report.Hasil)
        {
            html.Write(
                $"<tr><td class=\"n\">{++number}</td><th scope=\"row\">{r.PerangkatDaerah}</th><td>{r.Dataset}</td>");
            html.Write($"");
            html.Write($"<td>{Words.For(r.Status)}</td><td class=\"n\">{r.Ronde}</td>");
            html.Write($"<td class=\"n\">{Words.OrNone(r.Baris)}</td>");
            html.Write($"<td class=\"n\">{Words.OrNone(r.VersiSnapshot)}</td><td>{Words.OrNone(r.DisimpanPada)}</td>");
            html.Write($"<td>{Words.Late(r.Terlambat)}</td></tr>\n");
        }

        Table.Close(html);
    }

    private static void Findings(HtmlWriter html, LaporanDocument report)
    {
        if (report.Temuan.Count == 0)
        {
            html.Write($"<p class=\"isi\">Tidak ada temuan.</p>\n");
            return;
        }

        html.Write($"<p class=\"isi\">Temuan disajikan sebagai jumlah; isi data tidak dimuat dalam laporan.</p>\n");
        Table.Open(
            html,
            "Jumlah temuan per kode",
            "Uraian, dimensi mutu, dan kode",
            "Perangkat daerah",
            "Kesalahan",
            "Peringatan",
            "Informasi",
            "Jumlah");
        foreach (var f in report.Temuan)
        {
            // The code spans its agencies, so that a reader sees one block per code; a total follows where it says
            // more.
            var rows = f.PerPerangkatDaerah.Count > 1 ? f.PerPerangkatDaerah.Count + 1 : 1;
            html.Write(
                $"<tr><th scope=\"rowgroup\" rowspan=\"{rows}\">{f.Uraian}<br>{f.Dimensi}, <code>{f.Kode}</code></th>");
            foreach (var a in f.PerPerangkatDaerah)
            {
                Counts(html, a.PerangkatDaerah, a.Kesalahan, a.Peringatan, a.Informasi);
                html.Write($"</tr>\n");
                if (rows > 1)
                {
                    html.Write($"<tr>");
                }
            }

            if (rows > 1)
            {
                Counts(html, "Jumlah", f.Kesalahan, f.Peringatan, f.Informasi);
                html.Write($"</tr>\n");
            }
        }

        Table.Close(html);
        Dimensions(html, report);
    }

    private static void Dimensions(HtmlWriter html, LaporanDocument report)
    {
        Table.Open(
            html, "Jumlah temuan per dimensi mutu data", "Dimensi", "Kesalahan", "Peringatan", "Informasi", "Jumlah");
        foreach (var d in report.Temuan.GroupBy(f => f.Dimensi))
        {
            html.Write($"<tr>");
            Counts(html, d.Key, d.Sum(f => f.Kesalahan), d.Sum(f => f.Peringatan), d.Sum(f => f.Informasi));
            html.Write($"</tr>\n");
        }

        Table.Close(html);
    }

    private static void Counts(HtmlWriter html, string agency, long errors, long warnings, long infos)
    {
        html.Write($"<td>{agency}</td><td class=\"n\">{errors}</td><td class=\"n\">{warnings}</td>");
        html.Write($"<td class=\"n\">{infos}</td>");
        html.Write($"<td class=\"n\">{errors + warnings + infos}</td>");
    }

    private static void Exempt(HtmlWriter html, LaporanDocument report)
    {
        var exempt = report.DataDikecualikan;
        if (exempt.Kolom.Count == 0)
        {
            html.Write($"<p class=\"isi\">Tidak ada kolom yang dikecualikan.</p>\n");
            return;
        }

        html.Write($"<p class=\"isi\">Data yang dikecualikan disimpan tersegel dan terpisah dari data terbuka ");
        html.Write($"pada {exempt.Baris} baris. Laporan ini hanya memuat jumlahnya.</p>\n");
        Table.Open(
            html,
            "Kolom yang dikecualikan menurut jenis dan dasar hukum",
            "Jenis data",
            "Kelas akses",
            "Dasar hukum",
            "Jumlah kolom");
        foreach (var c in exempt.Kolom)
        {
            html.Write($"<tr><th scope=\"row\">{c.Jenis}</th><td>{Words.For(c.Kelas)}</td><td>{c.DasarHukum}</td>");
            html.Write($"<td class=\"n\">{c.JumlahKolom}</td></tr>\n");
        }

        Table.Close(html);
    }

    private static void Steps(HtmlWriter html, LaporanDocument report)
    {
        Table.Open(
            html,
            "Pelaksanaan langkah SOP",
            "Langkah",
            "Pelaku",
            "Mulai",
            "Selesai",
            "Waktu kerja",
            "Standar",
            "Ketepatan");
        foreach (var s in report.RiwayatLangkah)
        {
            html.Write($"<tr><th scope=\"row\">{s.Nomor}. {s.Langkah}</th><td>{s.Pelaku}</td>");
            html.Write($"<td>{Words.OrNone(s.Mulai)}</td>");
            html.Write(
                $"<td>{Words.OrNone(s.Selesai)}</td><td>{Words.OrNone(s.DurasiKerja)}</td><td>{s.StandarWaktu}</td>");
            html.Write($"");
            html.Write($"<td>{Words.For(s.Ketepatan)}</td></tr>\n");
        }

        Table.Close(html);
    }

    private static void Checks(HtmlWriter html, LaporanDocument report)
    {
        if (report.Pemeriksaan.Count == 0)
        {
            html.Write($"<p class=\"isi\">Pemeriksaan belum dilakukan.</p>\n");
            return;
        }

        Table.Open(html, "Putusan pemeriksaan", "Ronde", "Putusan", "Pemeriksa", "Waktu", "Alasan");
        foreach (var c in report.Pemeriksaan)
        {
            html.Write($"<tr><th scope=\"row\">{c.Ronde}</th><td>{Words.For(c.Putusan)}</td><td>{c.Pemeriksa}</td>");
            html.Write($"<td>{c.Waktu}</td><td class=\"isi\">{Words.OrNone(c.Alasan)}</td></tr>\n");
        }

        Table.Close(html);
    }

    private static void Closures(HtmlWriter html, LaporanDocument report)
    {
        Table.Open(
            html,
            "Tugas yang ditutup tanpa data",
            "Perangkat daerah",
            "Data",
            "Keputusan",
            "Waktu",
            "Oleh",
            "Alasan");
        foreach (var c in report.PenutupanTerlambat)
        {
            html.Write(
                $"<tr><th scope=\"row\">{c.PerangkatDaerah}</th><td>{c.Dataset}</td><td>{c.NomorKeputusan}</td>");
            html.Write($"");
            html.Write($"<td>{c.Waktu}</td><td>{c.Oleh}</td><td class=\"isi\">{Words.OrNone(c.Alasan)}</td></tr>\n");
        }

        Table.Close(html);
    }

    private static void Integrity(HtmlWriter html, LaporanDocument report)
    {
        var note = report.Integritas;
        html.Write($"<p class=\"isi\">Laporan ini sesuai dengan {note.JumlahCatatanAudit} catatan audit. ");
        html.Write($"Sidik SHA-256 catatan terakhir: <code>{note.KepalaAudit}</code></p>\n");
        if (note.Isi.Count > 0)
        {
            Table.Open(html, "Sidik SHA-256 isi", "Isi", "SHA-256");
            foreach (var content in note.Isi)
            {
                html.Write($"<tr><th scope=\"row\">{content.Nama}</th>");
                html.Write($"<td class=\"sidik\"><code>{content.Sha256}</code></td></tr>\n");
            }

            Table.Close(html);
        }
    }
}
