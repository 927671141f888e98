using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>Whether the extension of a name fits the content. The content decides how the file is read.</summary>
internal static class NameCheck
{
    private static readonly string[] TextExtensions = [".csv", ".tsv", ".txt", ".tab", ".dat"];
    private static readonly string[] PackageExtensions = [".xlsx", ".xlsm", ".xltx", ".xltm"];
    private static readonly string[] MarkupExtensions = [".html", ".htm", ".xhtml", ".mht"];
    private static readonly string[] OtherExtensions =
        [".xlsb", ".ods", ".pdf", ".doc", ".docx", ".ppt", ".pptx", ".zip", ".rar", ".7z", ".json", ".xml", ".jpg",
            ".jpeg", ".png"];

    /// <summary>
    /// A finding when the name says something else than the content; null when it fits or says nothing.
    /// </summary>
    public static Finding? Of(string fileName, SourceFormat format)
    {
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        var (isRight, what) = format switch
        {
            SourceFormat.Csv => (TextExtensions.Contains(extension), "teks dengan pemisah kolom (CSV)"),
            SourceFormat.Xlsx => (PackageExtensions.Contains(extension), "buku kerja Excel (.xlsx)"),
            SourceFormat.Xls => (extension is ".xls" or ".xlt", "buku kerja Excel 97-2003 (.xls)"),
            SourceFormat.Html => (MarkupExtensions.Contains(extension), "tabel halaman web (HTML)"),
            SourceFormat.SpreadsheetXml => (extension == ".xml", "lembar kerja XML Excel 2003"),
            _ => (true, ""),
        };
        if (isRight || !IsKnown(extension))
        {
            return null;
        }

        // Excel itself opens each kind of workbook under the name of the other without a word.
        var isHarmless = format is SourceFormat.Xlsx or SourceFormat.Xls
            && (PackageExtensions.Contains(extension) || extension == ".xls");
        return new Finding
        {
            Code = FindingCodes.FormatMismatch,
            Severity = isHarmless ? Severity.Info : Severity.Warning,
            Message = $"Nama berkas berakhiran {extension}, tetapi isinya {what}; berkas dibaca menurut isinya. "
                + "Simpan dengan Simpan Sebagai > Buku Kerja Excel (.xlsx) atau CSV agar nama dan isinya sesuai.",
        };
    }

    private static bool IsKnown(string extension) => extension is ".xls" or ".xlt"
        || TextExtensions.Contains(extension) || PackageExtensions.Contains(extension)
            || MarkupExtensions.Contains(extension)
        || OtherExtensions.Contains(extension);
}
