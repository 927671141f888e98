using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Html;

/// <summary>A report as a printable page.</summary>
internal static partial class LaporanHtml
{
    public static DocumentFile Render(LaporanDocument report)
    {
        var html = new HtmlWriter();
        Page.Open(html, report, LaporanWords.Title(report.Jenis));
        if (report.Konsep)
        {
            html.Write($"<p class=\"cap-konsep\" aria-hidden=\"true\">KONSEP</p>\n");
        }

        html.Write($"<main>\n");
        Title(html, report);
        Body(html, report);
        Page.Signature(html, report, dated: true);
        Page.Tembusan(html, report);
        html.Write($"</main>\n");
        Page.Close(html);
        return Page.File(html);
    }

    private static void Title(HtmlWriter html, LaporanDocument report)
    {
        html.Write($"<div class=\"judul\">\n<h1>{LaporanWords.Title(report.Jenis)}</h1>\n");
        html.Write($"<p class=\"kecil\">tentang</p>\n<p class=\"tentang\">{report.Tentang}</p>\n");
        html.Write($"<p>Nomor: {report.Nomor}</p>\n");
        if (report.Konsep)
        {
            html.Write($"<p class=\"konsep\">Konsep, belum ditetapkan</p>\n");
        }

        html.Write($"</div>\n");
    }

    private static void Body(HtmlWriter html, LaporanDocument report)
    {
        var letter = 'A';
        Section(html, ref letter, "Pendahuluan", report, Introduction);
        Section(html, ref letter, "Hasil per Perangkat Daerah", report, Results);
        Section(html, ref letter, "Temuan Pemeriksaan Data", report, Findings);
        Section(html, ref letter, "Data yang Dikecualikan", report, Exempt);
        Section(html, ref letter, "Riwayat Langkah", report, Steps);
        Section(html, ref letter, "Pemeriksaan", report, Checks);
        if (report.PenutupanTerlambat.Count > 0)
        {
            Section(html, ref letter, "Keputusan Penutupan Terlambat", report, Closures);
        }

        Section(html, ref letter, "Keutuhan Data", report, Integrity);
        Section(html, ref letter, "Penutup", report, static (h, r) => Page.Paragraphs(h, LaporanWords.Closing(r)));
    }

    private static void Section(
        HtmlWriter html, ref char letter, string heading, LaporanDocument report,
        Action<HtmlWriter, LaporanDocument> content)
    {
        var mark = letter++.ToString();
        html.Write($"<section aria-labelledby=\"bagian-{mark}\">\n<h2 id=\"bagian-{mark}\">{mark}. {heading}</h2>\n");
        content(html, report);
        html.Write($"</section>\n");
    }

    private static void Introduction(HtmlWriter html, LaporanDocument report)
    {
        html.Write($"<h3>1. Maksud dan tujuan</h3>\n<p class=\"isi\">{LaporanWords.Purpose(report)}</p>\n");
        html.Write($"<h3>2. Dasar</h3>\n");
        var note = report.NotaDinas;
        var subject = note.Hal.Length > 0 ? $", hal {note.Hal}" : "";
        Page.Items(html,
            [.. report.Dasar, $"Nota dinas nomor {note.Nomor} tanggal {Indonesian.Date(note.Tanggal)}{subject}."]);
        html.Write($"<h3>3. Ruang lingkup</h3>\n<p class=\"isi\">{report.RuangLingkup}</p>\n");
        html.Write($"<p class=\"isi\">Periode data: {report.Periode}. Nomor kasus: {report.Kasus}.</p>\n");
    }
}
