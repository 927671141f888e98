using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;

namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>
/// Tells what kind of file an upload is by its first bytes and, for archives, by their directory; refuses what cannot
/// be read with a word on
/// what to do. The extension of the name decides nothing, but one that does not fit is told.
/// </summary>
internal static class FileSniffer
{
    private const int HeadSize = 64 << 10;

    public static FileInspection Inspect(UploadContent content, string fileName, TableReadOptions options)
    {
        var inspection = Inspect(content, options);
        return NameCheck.Of(fileName, inspection.Format) is { } mismatch
            ? inspection with { Findings = [.. inspection.Findings, mismatch] }
            : inspection;
    }

    private static FileInspection Inspect(UploadContent content, TableReadOptions options)
    {
        var head = new byte[(int)Math.Min(HeadSize, content.Length)];
        var bytes = head.AsSpan(0, content.Read(0, head));
        if (bytes.Length == 0)
        {
            return FileInspection.Refused(Refusals.Because(
                FindingCodes.EmptyFile, "Berkas kosong (0 byte). Periksa berkas aslinya, lalu unggah kembali."));
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
        {
            return PackageSniffer.Inspect(content, options.Limits);
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
            ? InspectCompound(content)
            : InspectText(bytes, content, options);
    }

    private static FileInspection InspectCompound(UploadContent content) => CompoundFile.Inspect(content) switch
    {
        CompoundFileKind.Workbook => new FileInspection(SourceFormat.Xls, []),
        CompoundFileKind.Encrypted => FileInspection.Refused(Refusals.Password()),
        CompoundFileKind.Other => FileInspection.Unsupported(
            "Berkas ini dokumen Office lama yang bukan buku kerja Excel. Simpan tabelnya sebagai .xlsx atau .csv, lalu unggah kembali."),
        _ => FileInspection.Refused(Refusals.Damage()),
    };

    private static FileInspection InspectText(ReadOnlySpan<byte> head, UploadContent content, TableReadOptions options)
    {
        var markup = MarkupHead.Of(head);
        if (markup != MarkupKind.None)
        {
            return MarkupSniffer.Inspect(markup, content, options.Limits);
        }

        // Whoever says how the text is encoded says that it is text, whatever its bytes look like.
        return RefusalOf(head, options.Encoding is not null) is { } message
            ? FileInspection.Unsupported(message)
            : new FileInspection(SourceFormat.Csv, []);
    }

    private static string? RefusalOf(ReadOnlySpan<byte> head, bool isText)
    {
        if (head.StartsWith("%PDF"u8))
        {
            return "Berkas ini PDF. Unggah tabel aslinya sebagai Excel (.xlsx) atau CSV.";
        }

        if (head.StartsWith("{\\rtf"u8))
        {
            return "Berkas ini dokumen teks (RTF). Simpan tabelnya sebagai .xlsx atau .csv, lalu unggah kembali.";
        }

        if (IsAncientWorkbook(head))
        {
            return "Berkas ini buku kerja Excel dari sebelum tahun 1995. Buka di Excel atau LibreOffice, pilih Simpan Sebagai > Buku Kerja "
                + "Excel (.xlsx), lalu unggah kembali.";
        }

        return !isText && IsBinary(head)
            ? "Berkas ini bukan tabel: isinya bukan teks dan bukan buku kerja Excel. Unggah berkas .xlsx, .xls atau .csv."
            : null;
    }

    /// <summary>
    /// A bare stream of records, as Excel 2 to 5 wrote it: it begins with the record that begins every workbook.
    /// </summary>
    private static bool IsAncientWorkbook(ReadOnlySpan<byte> head) =>
        head.Length > 8 && head[0] == 9 && head[1] is 0 or 2 or 4 or 8 && head[2] is 4 or 6 or 8 or 16 && head[3] == 0;

    /// <summary>
    /// Text has few control characters but tab, line breaks and those that separate fields; damaged text has some zero
    /// bytes, which are findings then. UTF-16 and UTF-32, which have
    /// zero bytes, are known by their byte order mark or by the pattern of the zeros.
    /// </summary>
    private static bool IsBinary(ReadOnlySpan<byte> head)
    {
        if (TextEncoding.FromMarkOrZeros(head) is not null)
        {
            return false;
        }

        var controls = 0;
        foreach (var b in head)
        {
            controls += b is < 0x20 and not (1 or 9 or 10 or 11 or 12 or 13 or 0x1A or 0x1F) ? 1 : 0;
        }

        return controls > Math.Max(2, head.Length / 50);
    }
}
