using SatuData.Reports.Laporan;
using SatuData.Reports.Letters;
using SatuData.Reports.Rendering.Html;
using SatuData.Reports.Rendering.Workbook;

namespace SatuData.Reports.Rendering;

/// <summary>
/// Renders the documents of the procedure. Pure and deterministic: the same document gives the same bytes on every
/// machine, so that a rendering repeated after a crash has the hash of the first. Safe for use by several threads.
/// </summary>
public static class DocumentRenderer
{
    /// <summary>Renders a report as HTML, workbook and JSON.</summary>
    public static DocumentFiles Render(LaporanDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(LaporanHtml.Render(document), LaporanWorkbook.Render(document), LaporanJson.Render(document));
    }

    /// <summary>Renders a nota dinas as HTML.</summary>
    public static DocumentFile Render(NotaDinasDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return NotaDinasHtml.Render(document);
    }

    /// <summary>Renders a surat pendataan as HTML.</summary>
    public static DocumentFile Render(SuratPendataanDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return SuratPendataanHtml.Render(document);
    }

    /// <summary>Renders a catatan penyimpanan as HTML.</summary>
    public static DocumentFile Render(CatatanPenyimpananDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return CatatanPenyimpananHtml.Render(document);
    }

    /// <summary>Renders the certificate of a destroyed key as HTML.</summary>
    public static DocumentFile Render(BeritaAcaraPemusnahanDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return BeritaAcaraPemusnahanHtml.Render(document);
    }

    /// <summary>Renders a consequence test as HTML and JSON, in that order.</summary>
    public static IReadOnlyList<DocumentFile> Render(LembarUjiKonsekuensiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [LembarUjiKonsekuensiHtml.Render(document), LembarUjiKonsekuensiJson.Render(document)];
    }
}
