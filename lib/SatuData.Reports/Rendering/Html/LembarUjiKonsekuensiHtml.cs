using SatuData.Reports.Letters;

namespace SatuData.Reports.Rendering.Html;

/// <summary>The consequence test of a submission's exempt columns as a printable page (A4).</summary>
internal static class LembarUjiKonsekuensiHtml
{
    public static DocumentFile Render(LembarUjiKonsekuensiDocument sheet)
    {
        var html = new HtmlWriter();
        Page.Open(html, sheet, "Lembar Pengujian Konsekuensi");
        html.Write(
            $"<main>\n<div class=\"judul\">\n<h1>Lembar Pengujian Konsekuensi Informasi yang Dikecualikan</h1>\n");
        html.Write($"<p>Nomor: {sheet.Nomor}</p>\n</div>\n");
        html.Write(
            $"<p class=\"isi\">Berdasarkan Pasal 19 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi ");
        html.Write($"Publik telah dilakukan pengujian konsekuensi dengan saksama atas informasi berikut.</p>\n");
        Head(html, sheet);
        var number = 0;
        foreach (var set in sheet.Himpunan)
        {
            Set(html, set, ++number);
        }

        Rest(html, sheet);
        Page.Signature(html, sheet, dated: true);
        Page.Tembusan(html, sheet);
        html.Write($"</main>\n");
        Page.Close(html);
        return Page.File(html);
    }

    private static void Head(HtmlWriter html, LembarUjiKonsekuensiDocument sheet)
    {
        html.Write($"<dl class=\"kepala\">\n<dt>Nomor kasus</dt><dd>{sheet.Kasus}</dd>\n");
        html.Write($"<dt>Unggahan</dt><dd>{sheet.Unggahan}</dd>\n");
        html.Write($"<dt>Data</dt><dd>{sheet.Dataset}, periode {sheet.Periode}</dd>\n");
        html.Write($"<dt>Badan publik yang menguasai</dt><dd>{sheet.PerangkatDaerah}</dd>\n");
        html.Write($"<dt>Pejabat yang memutuskan</dt><dd>{sheet.Pejabat}</dd>\n");
        html.Write($"<dt>Unit kerja</dt><dd>{sheet.UnitKerja}</dd>\n");
        html.Write($"<dt>Tempat dan waktu</dt><dd>{sheet.Tempat}, {sheet.Diputuskan}</dd>\n</dl>\n");
    }

    private static void Set(HtmlWriter html, ExemptSet set, int number)
    {
        html.Write($"<section aria-labelledby=\"himpunan-{number}\">\n<h2 id=\"himpunan-{number}\">{number}. ");
        html.Write($"{string.Join(", ", set.Jenis)}</h2>\n");
        Table.Open(html, "Hasil pengujian", "Unsur", "Uraian");
        Row(html, "Informasi yang dikecualikan", $"Kolom {string.Join(", ", set.Informasi)}");
        html.Write($"<tr><th scope=\"row\">Dasar hukum</th><td>");
        Page.Items(html, set.Dasar);
        html.Write($"</td></tr>\n");
        Row(html, "Akibat bila dibuka", set.Akibat);
        Row(html, "Kepentingan publik yang ditimbang", set.KepentinganPublik);
        Row(html, "Jangka waktu", set.BerakhirPalingLambat is { } last
            ? $"{set.JangkaWaktu} Paling lambat berakhir {Indonesian.Date(last)}."
            : set.JangkaWaktu);
        if (set.Pertimbangan.Length > 0)
        {
            Row(html, "Pertimbangan pejabat", set.Pertimbangan);
        }

        Table.Close(html);
        html.Write($"</section>\n");
    }

    private static void Row(HtmlWriter html, string element, string text) =>
        html.Write($"<tr><th scope=\"row\">{element}</th><td>{text}</td></tr>\n");

    private static void Rest(HtmlWriter html, LembarUjiKonsekuensiDocument sheet)
    {
        html.Write($"<section aria-labelledby=\"terbuka\">\n<h2 id=\"terbuka\">Yang tetap terbuka</h2>\n");
        html.Write($"<p class=\"isi\">");
        html.Write(
            $"{(sheet.KolomTerbuka.Count == 0 ? "Tidak ada kolom terbuka." : string.Join(", ", sheet.KolomTerbuka) + ".")}");
        html.Write($"</p>\n<p class=\"isi\">Usulan kelas dibuat dengan aturan klasifikasi versi {sheet.VersiAturan} ");
        html.Write(
            $"(SHA-256 <code>{sheet.SidikAturan}</code>) dan diputuskan oleh pejabat di atas.</p>\n</section>\n");
    }
}
