using System.IO.Compression;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Looks into a zip archive before anything else does: is it a workbook, is it whole, and does it stay within bounds
/// when inflated.
/// </summary>
internal static class ZipSniffer
{
    private const int MaximumEntries = 10_000;

    /// <summary>
    /// No sheet of an honest workbook is more than about 50 times larger inflated; small files may be anything.
    /// </summary>
    private const long MaximumRatio = 200;
    private const long AlwaysAllowed = 64L << 20;
    private const long NeverAllowed = 8L << 30;

    public static (SourceFormat Format, Finding? Refusal) Sniff(UploadContent content)
    {
        try
        {
            using var archive = new ZipArchive(content.OpenStream(), ZipArchiveMode.Read);
            return archive.Entries.Count > MaximumEntries || !InflatesWithinBounds(archive, content.Length)
                ? RefuseBomb()
                : KindOf(archive);
        }
        catch (InvalidDataException)
        {
            return FileSniffer.RefuseDamage();
        }
        catch (EndOfStreamException)
        {
            return FileSniffer.RefuseDamage();
        }
        catch (ArgumentException)
        {
            return FileSniffer.RefuseDamage();
        }
        catch (NotSupportedException)
        {
            return FileSniffer.RefuseDamage();
        }
    }

    /// <summary>Whether the workbook counts its days from 1904, as those made on old Macintoshes do.</summary>
    public static bool Uses1904(UploadContent content)
    {
        try
        {
            using var archive = new ZipArchive(content.OpenStream(), ZipArchiveMode.Read);
            if (archive.GetEntry("xl/workbook.xml") is not { } entry)
            {
                return false;
            }

            using var reader = new StreamReader(entry.Open());
            var buffer = new char[64 << 10];
            var text = new string(buffer, 0, reader.ReadBlock(buffer));
            return text.Contains("date1904=\"1\"", StringComparison.Ordinal) || text.Contains("date1904=\"true\"", StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static (SourceFormat Format, Finding? Refusal) KindOf(ZipArchive archive)
    {
        if (archive.GetEntry("xl/workbook.xml") is not null || archive.GetEntry("xl/workbook.bin") is not null)
        {
            return (SourceFormat.Xlsx, null);
        }

        if (archive.GetEntry("content.xml") is not null)
        {
            return FileSniffer.Refuse(
                FindingCodes.UnsupportedFormat,
                "Berkas ini OpenDocument (.ods). Buka di LibreOffice, pilih Simpan Sebagai > Excel (.xlsx), lalu unggah kembali.");
        }

        return archive.GetEntry("word/document.xml") is not null
            ? FileSniffer.Refuse(
                FindingCodes.UnsupportedFormat,
                "Berkas ini dokumen Word. Salin tabelnya ke Excel, simpan sebagai .xlsx, lalu unggah kembali.")
            : FileSniffer.Refuse(
                FindingCodes.UnsupportedFormat,
                "Berkas ini arsip ZIP, bukan tabel. Buka arsipnya, lalu unggah berkas tabel di dalamnya satu per satu.");
    }

    /// <summary>Inflates everything once without keeping it: the sizes an archive declares can lie.</summary>
    private static bool InflatesWithinBounds(ZipArchive archive, long packed)
    {
        var left = Math.Min(NeverAllowed, Math.Max(AlwaysAllowed, packed * MaximumRatio));
        var buffer = new byte[256 << 10];
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                left -= read;
                if (left < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static (SourceFormat Format, Finding? Refusal) RefuseBomb() => FileSniffer.Refuse(
        FindingCodes.UnsafeFile,
        "Isi berkas ini mengembang jauh melebihi ukuran wajar, sehingga tidak dibuka demi keamanan. Simpan ulang tabelnya ke buku kerja "
        + "baru (.xlsx), lalu unggah kembali.");
}
