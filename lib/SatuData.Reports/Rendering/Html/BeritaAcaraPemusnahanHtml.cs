using System.Globalization;
using SatuData.Reports.Letters;

namespace SatuData.Reports.Rendering.Html;

/// <summary>The certificate of a destroyed key as a printable page.</summary>
internal static class BeritaAcaraPemusnahanHtml
{
    public static DocumentFile Render(BeritaAcaraPemusnahanDocument certificate)
    {
        var html = new HtmlWriter();
        Page.Open(html, certificate, "Berita Acara Pemusnahan Kunci");
        html.Write($"<main>\n<div class=\"judul\">\n<h1>Berita Acara Pemusnahan Kunci Data yang Dikecualikan</h1>\n");
        html.Write($"<p>Nomor: {certificate.Nomor}</p>\n</div>\n");
        Facts(html, certificate);
        Hashes(html, certificate);
        html.Write($"<section aria-labelledby=\"akibat\">\n<h2 id=\"akibat\">C. Akibat</h2>\n");
        html.Write(
            $"<p class=\"isi\">Kolom yang dikecualikan pada versi dan unggahan di atas tidak dapat dibuka lagi oleh siapa pun. ");
        html.Write(
            $"Kolom terbuka, versi lain, dan riwayat catatan tetap utuh. Salinan cadangan yang memuat sampul kunci ini ");
        html.Write($"kehilangan sampul itu pada penyalinan berikutnya.</p>\n</section>\n");
        Page.Signature(html, certificate, dated: true);
        Page.Tembusan(html, certificate);
        html.Write($"</main>\n");
        Page.Close(html);
        return Page.File(html);
    }

    private static void Facts(HtmlWriter html, BeritaAcaraPemusnahanDocument certificate)
    {
        html.Write($"<section aria-labelledby=\"pokok\">\n<h2 id=\"pokok\">A. Pokok</h2>\n<dl class=\"kepala\">\n");
        html.Write($"<dt>Kasus</dt><dd>{certificate.Kasus}</dd>\n<dt>Dataset</dt><dd>{certificate.Dataset}</dd>\n");
        html.Write($"<dt>Versi</dt><dd>{Numbers(certificate.Versi)}</dd>\n");
        html.Write($"<dt>Unggahan</dt><dd>{Words.OrNone(string.Join(", ", certificate.Unggahan))}</dd>\n");
        html.Write($"<dt>Kolom yang dikecualikan</dt><dd>{string.Join(", ", certificate.Kolom)}</dd>\n");
        html.Write(
            $"<dt>Jumlah baris</dt><dd>{certificate.Baris}</dd>\n<dt>Alasan</dt><dd>{certificate.Alasan}</dd>\n");
        html.Write(
            $"<dt>Diminta oleh</dt><dd>{certificate.Pemohon}</dd>\n<dt>Disetujui oleh</dt><dd>{certificate.Penyetuju}</dd>\n");
        html.Write($"<dt>Waktu</dt><dd>{certificate.Waktu}</dd>\n</dl>\n</section>\n");
    }

    private static void Hashes(HtmlWriter html, BeritaAcaraPemusnahanDocument certificate)
    {
        html.Write($"<section aria-labelledby=\"bukti\">\n<h2 id=\"bukti\">B. Bukti</h2>\n");
        Table.Open(html, "Sidik SHA-256", "Hal", "SHA-256");
        Row(html, "Rencana yang disetujui", certificate.SidikRencana);
        Row(html, "Sampul kunci yang dimusnahkan", certificate.SidikSampul);
        foreach (var hash in certificate.SidikSegel)
        {
            Row(html, "Berkas tersegel yang tersisa", hash);
        }

        Table.Close(html);
        html.Write($"</section>\n");
    }

    private static void Row(HtmlWriter html, string what, string hash) =>
        html.Write($"<tr><th scope=\"row\">{what}</th><td class=\"sidik\"><code>{hash}</code></td></tr>\n");

    private static string Numbers(IEnumerable<long> numbers) =>
        string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
