using SatuData.Reports.Letters;

namespace SatuData.Reports.Rendering.Html;

/// <summary>The record of storing, updating and recovering as a printable page.</summary>
internal static class CatatanPenyimpananHtml
{
    public static DocumentFile Render(CatatanPenyimpananDocument record)
    {
        var html = new HtmlWriter();
        Page.Open(html, record, "Catatan Penyimpanan Data");
        html.Write(
            $"<main>\n<div class=\"judul\">\n<h1>Catatan Program Penyimpanan Data, Recovery, Update Data</h1>\n");
        html.Write($"<p>Nomor: {record.Nomor}</p>\n</div>\n");
        html.Write($"<dl class=\"kepala\">\n<dt>Nomor kasus</dt><dd>{record.Kasus}</dd>\n");
        html.Write(
            $"<dt>Dasar</dt><dd>Nota dinas nomor {record.NotaDinas.Nomor} tanggal {record.NotaDinas.Tanggal}</dd>\n");
        html.Write($"<dt>Pelaksana</dt><dd>{record.Pelaksana}</dd>\n</dl>\n");
        Entries(html, record);
        RecoveryPoint(html, record.TitikPemulihan);
        Remarks(html, record);
        Page.Signature(html, record, dated: true);
        Page.Tembusan(html, record);
        html.Write($"</main>\n");
        Page.Close(html);
        return Page.File(html);
    }

    private static void Entries(HtmlWriter html, CatatanPenyimpananDocument record)
    {
        html.Write($"<section aria-labelledby=\"kegiatan\">\n<h2 id=\"kegiatan\">A. Kegiatan</h2>\n");
        Table.Open(
            html,
            "Penyimpanan, pembaruan, dan pemulihan",
            "No.",
            "Kegiatan",
            "Data",
            "Versi",
            "Baris",
            "Ukuran (bita)",
            "Waktu",
            "Verifikasi");
        var number = 0;
        foreach (var e in record.Kegiatan)
        {
            html.Write($"<tr><td class=\"n\">{++number}</td><td>{Words.For(e.Jenis)}</td>");
            html.Write($"<th scope=\"row\">{e.Dataset}<br><small>{e.PerangkatDaerah}</small></th>");
            html.Write($"<td class=\"n\">{e.VersiSnapshot}</td><td class=\"n\">{e.Baris}</td>");
            html.Write($"<td class=\"n\">{Words.OrNone(e.Ukuran)}</td>");
            html.Write($"<td>{e.Waktu}</td><td>{(e.Terverifikasi ? "Sesuai" : "Belum diverifikasi")}</td></tr>\n");
        }

        Table.Close(html);
        Table.Open(html, "Sidik SHA-256 isi", "No.", "SHA-256");
        number = 0;
        foreach (var e in record.Kegiatan)
        {
            html.Write($"<tr><td class=\"n\">{++number}</td><td class=\"sidik\"><code>{e.Sha256}</code></td></tr>\n");
        }

        Table.Close(html);
        html.Write($"</section>\n");
    }

    private static void RecoveryPoint(HtmlWriter html, RecoveryPointNote? point)
    {
        html.Write($"<section aria-labelledby=\"pemulihan\">\n<h2 id=\"pemulihan\">B. Titik Pemulihan</h2>\n");
        if (point is null)
        {
            html.Write($"<p class=\"isi\">Tidak dibuat titik pemulihan pada kegiatan ini.</p>\n");
        }
        else
        {
            html.Write($"<dl class=\"kepala\">\n<dt>Titik pemulihan</dt><dd>{point.Id}</dd>\n");
            html.Write($"<dt>Waktu</dt><dd>{point.Waktu}</dd>\n");
            html.Write($"<dt>SHA-256</dt><dd><code>{point.Sha256}</code></dd>\n");
            html.Write($"<dt>Kepala audit</dt><dd><code>{point.KepalaAudit}</code></dd>\n</dl>\n");
        }

        html.Write($"</section>\n");
    }

    private static void Remarks(HtmlWriter html, CatatanPenyimpananDocument record)
    {
        if (record.Catatan.Count > 0)
        {
            html.Write($"<section aria-labelledby=\"catatan\">\n<h2 id=\"catatan\">C. Catatan</h2>\n");
            Page.Paragraphs(html, record.Catatan);
            html.Write($"</section>\n");
        }
    }
}
