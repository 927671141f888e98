using SatuData.Reports.Letters;

namespace SatuData.Reports.Rendering.Html;

/// <summary>A nota dinas as a printable page.</summary>
internal static class NotaDinasHtml
{
    public static DocumentFile Render(NotaDinasDocument note)
    {
        var html = new HtmlWriter();
        Page.Open(html, note, "Nota Dinas");
        html.Write($"<main>\n<div class=\"judul\">\n<h1>Nota Dinas</h1>\n<p>Nomor: {note.Nomor}</p>\n</div>\n");
        Head(html, note);
        Body(html, note);
        Page.Signature(html, note, dated: false);
        Page.Tembusan(html, note);
        html.Write($"</main>\n");
        Page.Close(html);
        return Page.File(html);
    }

    private static void Head(HtmlWriter html, NotaDinasDocument note)
    {
        html.Write(
            $"<dl class=\"kepala garis\">\n<dt>Yth.</dt><dd>{note.Kepada}</dd>\n<dt>Dari</dt><dd>{note.Dari}</dd>\n");
        html.Write($"");
        html.Write($"<dt>Tanggal</dt><dd>{note.Tanggal}</dd>\n<dt>Sifat</dt><dd>{note.Sifat}</dd>\n");
        html.Write($"<dt>Lampiran</dt><dd>{note.Lampiran}</dd>\n<dt>Hal</dt><dd>{note.Hal}</dd>\n</dl>\n");
    }

    private static void Body(HtmlWriter html, NotaDinasDocument note)
    {
        if (note.Dasar.Count > 0)
        {
            html.Write($"<p class=\"isi\">Dasar:</p>\n");
            Page.Items(html, note.Dasar);
        }

        Page.Paragraphs(html, note.Uraian);
        var opening = note.Dasar.Count + note.Uraian.Count > 0
            ? "Sehubungan dengan hal tersebut"
            : "Dalam rangka pengelolaan data sektoral";
        html.Write($"<p class=\"isi\">{opening}, mohon dilaksanakan pendataan sebagai berikut.</p>\n");
        Table.Open(html, "Data yang diminta", "No.", "Data", "Periode", "Perangkat daerah", "Tenggat");
        var number = 0;
        foreach (var r in note.Permintaan)
        {
            html.Write($"<tr><td class=\"n\">{++number}</td><th scope=\"row\">{r.Dataset}");
            if (r.Standar.Length > 0)
            {
                html.Write($"<br><small>Standar: {r.Standar}</small>");
            }

            html.Write($"</th><td>{r.Periode}</td><td>");
            Page.Items(html, r.PerangkatDaerah);
            html.Write($"</td><td>{Indonesian.DueMoment(r.Tenggat)}</td></tr>\n");
        }

        Table.Close(html);
        html.Write(
            $"<p class=\"isi\">Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih.</p>\n");
    }
}
