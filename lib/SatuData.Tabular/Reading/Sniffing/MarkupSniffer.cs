using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Html;

namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>Says which files of tags are tables, and what to do with those that are none.</summary>
internal static class MarkupSniffer
{
    private const string SaveAgain =
        "Buka di Excel, pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah kembali.";

    public static FileInspection Inspect(MarkupKind kind, UploadContent content, ReadingLimits limits) => kind switch
    {
        MarkupKind.Html => InspectPage(content, limits),
        MarkupKind.SpreadsheetXml => new FileInspection(SourceFormat.SpreadsheetXml, []),
        MarkupKind.WebArchive => FileInspection.Unsupported(
            "Berkas ini arsip halaman web (.mht) walaupun namanya mungkin .xls. " + SaveAgain),
        _ => FileInspection.Unsupported("Berkas ini XML yang bukan lembar kerja. " + SaveAgain),
    };

    private static FileInspection InspectPage(UploadContent content, ReadingLimits limits)
    {
        Finding? problem = null;
        try
        {
            using var rows = new HtmlCursor(HtmlText.Load(content, limits), limits);
            while (rows.Read())
            {
                if (rows.IsInTable && !rows.Cells.IsBlank)
                {
                    return new FileInspection(SourceFormat.Html, []);
                }
            }

            return rows.Problem is { } damage
                ? FileInspection.Refused(damage)
                : FileInspection.Unsupported(rows.HasFrames
                    ? "Berkas ini hanya bingkai halaman web (frameset) tanpa data: datanya ada di berkas lain dalam folder pendampingnya. "
                        + SaveAgain
                    : "Berkas ini halaman web (HTML) tanpa tabel berisi data. Unggah tabelnya sebagai Excel (.xlsx) atau CSV.");
        }
        catch (Exception e) when ((problem = WorkbookDamage.Explain(e)) is not null)
        {
            return FileInspection.Refused(problem);
        }
    }
}
