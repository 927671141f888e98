using SatuData.Tabular.Content;
using SatuData.Tabular.Reading.Xlsx;
using SatuData.Tabular.Reading.Zip;

namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>Tells what a zip archive is by the names in its directory, and whether it is safe to read.</summary>
internal static class PackageSniffer
{
    public static FileInspection Inspect(UploadContent content, ReadingLimits limits)
    {
        Findings.Finding? problem = null;
        try
        {
            var zip = new ZipDirectory(content, limits);
            return RefusalOf(zip) is { } message
                ? FileInspection.Unsupported(message)
                : new FileInspection(SourceFormat.Xlsx, new PackageInspection(new XlsxPackage(zip, limits)).Inspect());
        }
        catch (Exception e) when ((problem = WorkbookDamage.Explain(e)) is not null)
        {
            return FileInspection.Refused(problem);
        }
    }

    private static string? RefusalOf(ZipDirectory zip)
    {
        if (zip.Find("xl/workbook.bin") is not null)
        {
            return "Berkas ini buku kerja biner (.xlsb). Buka di Excel, pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah kembali.";
        }

        if (zip.Find("content.xml") is not null && zip.Find("xl/workbook.xml") is null)
        {
            return "Berkas ini OpenDocument (.ods). Buka di LibreOffice, pilih Simpan Sebagai > Excel (.xlsx), lalu unggah kembali.";
        }

        if (zip.Find("word/document.xml") is not null)
        {
            return "Berkas ini dokumen Word. Salin tabelnya ke Excel, simpan sebagai .xlsx, lalu unggah kembali.";
        }

        if (zip.Find("ppt/presentation.xml") is not null)
        {
            return "Berkas ini presentasi PowerPoint. Salin tabelnya ke Excel, simpan sebagai .xlsx, lalu unggah kembali.";
        }

        if (zip.Find("Index/Document.iwa") is not null)
        {
            return "Berkas ini lembar Apple Numbers. Di Numbers pilih File > Export To > Excel (.xlsx), lalu unggah kembali.";
        }

        return zip.Find("[Content_Types].xml") is null && zip.Find("xl/workbook.xml") is null
            ? "Berkas ini arsip ZIP, bukan tabel. Buka arsipnya, lalu unggah berkas tabel di dalamnya satu per satu."
            : null;
    }
}
