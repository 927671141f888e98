using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Tells what kind of file an upload is by its first bytes, and refuses what cannot be read with a word on what to do.
/// </summary>
internal static class FileSniffer
{
    private const int HeadSize = 64 << 10;

    public static (SourceFormat Format, Finding? Refusal) Sniff(UploadContent content)
    {
        var head = new byte[(int)Math.Min(HeadSize, content.Length)];
        var length = content.Read(0, head);
        var bytes = head.AsSpan(0, length);
        if (length == 0)
        {
            return Refuse(FindingCodes.EmptyFile, "Berkas kosong (0 byte). Periksa berkas aslinya, lalu unggah kembali.");
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
        {
            return ZipSniffer.Sniff(content);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return SniffCompound(content);
        }

        return RefusalOf(bytes) is { } message
            ? Refuse(FindingCodes.UnsupportedFormat, message)
            : (SourceFormat.Csv, null);
    }

    public static (SourceFormat Format, Finding? Refusal) Refuse(string code, string message) =>
        (SourceFormat.Unknown, new Finding { Code = code, Severity = Severity.Error, Message = message });

    public static (SourceFormat Format, Finding? Refusal) RefuseDamage() => (SourceFormat.Unknown, Refusals.Damage());

    private static (SourceFormat Format, Finding? Refusal) SniffCompound(UploadContent content) => CompoundFile.Inspect(content) switch
    {
        CompoundFileKind.Workbook => (SourceFormat.Xls, null),
        CompoundFileKind.Encrypted => (SourceFormat.Unknown, Refusals.Password()),
        CompoundFileKind.Other => Refuse(
            FindingCodes.UnsupportedFormat,
            "Berkas ini dokumen Office lama yang bukan buku kerja Excel. Simpan tabelnya sebagai .xlsx atau .csv, lalu unggah kembali."),
        _ => RefuseDamage(),
    };

    private static string? RefusalOf(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n"u8);
        if (head.StartsWith("%PDF"u8))
        {
            return "Berkas ini PDF. Unggah tabel aslinya sebagai Excel (.xlsx) atau CSV.";
        }

        if (StartsWithTag(text, "<!doctype html") || StartsWithTag(text, "<html") || StartsWithTag(text, "<table")
            || StartsWithTag(text, "<meta") || StartsWithTag(text, "<div"))
        {
            return "Berkas ini halaman web (HTML) walaupun namanya mungkin .xls. Buka di Excel, pilih Simpan Sebagai > "
                + "Buku Kerja Excel (.xlsx), lalu unggah kembali.";
        }

        if (StartsWithTag(text, "<?xml"))
        {
            return "Berkas ini XML. Buka di Excel, pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah kembali.";
        }

        if (text.StartsWith("{\\rtf"u8))
        {
            return "Berkas ini dokumen teks (RTF). Simpan tabelnya sebagai .xlsx atau .csv, lalu unggah kembali.";
        }

        return IsBinary(head)
            ? "Berkas ini bukan tabel: isinya bukan teks dan bukan buku kerja Excel. Unggah berkas .xlsx, .xls atau .csv."
            : null;
    }

    private static bool StartsWithTag(ReadOnlySpan<byte> text, string tag) =>
        text.Length >= tag.Length && System.Text.Ascii.EqualsIgnoreCase(text[..tag.Length], tag);

    /// <summary>
    /// Text has no control characters but tab, line breaks and the odd end-of-file mark; UTF-16 and UTF-32, which have
    /// zero bytes, are known
    /// by their byte order mark or by the pattern of the zeros.
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
            controls += b is < 0x20 and not (9 or 10 or 11 or 12 or 13 or 0x1A) ? 1 : 0;
        }

        return head.Contains((byte)0) || controls * 100 > head.Length;
    }
}
