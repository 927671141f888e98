using SatuData.Reports.Letters;

namespace SatuData.Reports.Rendering.Html;

/// <summary>The parts every document shares: page frame, kop, signature block and copies.</summary>
internal static class Page
{
    public const string MediaType = "text/html; charset=utf-8";

    private static readonly byte[] Sheet = Asset.Read("dokumen.css");

    public static DocumentFile File(HtmlWriter html) => new(".html", MediaType, html.Bytes);

    public static void Open(HtmlWriter html, OfficialDocument document, string title)
    {
        // The policy holds even where the file is opened from a disk: a document loads nothing and runs nothing.
        html.Write($"""
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} – {document.Nomor}</title>
            <style>

            """);
        html.Style(Sheet);
        html.Write($"</style>\n</head>\n<body>\n");
        Kop(html, document.Kop);
    }

    public static void Close(HtmlWriter html) => html.Write($"</body>\n</html>\n");

    public static void Signature(HtmlWriter html, OfficialDocument document, bool dated)
    {
        html.Write($"<section class=\"ttd\" aria-label=\"Tanda tangan\">\n");
        if (dated)
        {
            html.Write($"<p>{document.Kop.Kota}, {document.Tanggal}</p>\n");
        }

        var by = document.Penandatangan;
        html.Write($"<p>{by.Jabatan},</p>\n<div class=\"ruang\"></div>\n");
        if (by.Nama.Length > 0)
        {
            html.Write($"<p class=\"nama\">{by.Nama}</p>\n");
        }
        else
        {
            html.Write($"<p class=\"nama kosong\">................................................</p>\n");
        }

        Line(html, "", by.Pangkat);
        Line(html, "NIP ", by.Nip);
        html.Write($"</section>\n");
    }

    public static void Tembusan(HtmlWriter html, OfficialDocument document)
    {
        if (document.Tembusan.Count > 0)
        {
            html.Write($"<section class=\"tembusan\" aria-label=\"Tembusan\">\n<p>Tembusan:</p>\n");
            Items(html, document.Tembusan);
            html.Write($"</section>\n");
        }
    }

    /// <summary>A numbered list; one item stands alone, as letters write it.</summary>
    public static void Items(HtmlWriter html, IReadOnlyList<string> items)
    {
        if (items.Count == 1)
        {
            html.Write($"<p>{items[0]}</p>\n");
            return;
        }

        html.Write($"<ol>\n");
        foreach (var item in items)
        {
            html.Write($"<li>{item}</li>\n");
        }

        html.Write($"</ol>\n");
    }

    public static void Paragraphs(HtmlWriter html, IEnumerable<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            html.Write($"<p class=\"isi\">{paragraph}</p>\n");
        }
    }

    private static void Kop(HtmlWriter html, Letterhead kop)
    {
        html.Write($"<header class=\"kop\">\n");
        if (kop.Lambang is not null)
        {
            html.Write($"<img src=\"{kop.Lambang}\" alt=\"Lambang daerah\">\n");
        }

        html.Write($"<div>\n<p class=\"pemda\">{kop.PemerintahDaerah}</p>\n<p class=\"dinas\">{kop.Dinas}</p>\n");
        Line(html, "", kop.Alamat);
        Line(html, "", kop.Kontak);
        html.Write($"</div>\n</header>\n");
    }

    private static void Line(HtmlWriter html, string label, string text)
    {
        if (text.Length > 0)
        {
            html.Write($"<p>{label}{text}</p>\n");
        }
    }
}
