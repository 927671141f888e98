using System.IO.Compression;
using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering.Workbook;

/// <summary>A report as a workbook: Ringkasan, Hasil, Temuan, Langkah, Data dikecualikan.</summary>
internal static class LaporanWorkbook
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static DocumentFile Render(LaporanDocument report)
    {
        using var file = new MemoryStream(64 * 1024);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in WorkbookParts.Fixed)
            {
                using var part = Entry(zip, name);
                part.Write(content);
            }

            Sheet(zip, 1, report, RingkasanSheet.Write);
            Sheet(zip, 2, report, HasilSheet.Write);
            Sheet(zip, 3, report, TemuanSheet.Write);
            Sheet(zip, 4, report, LangkahSheet.Write);
            Sheet(zip, 5, report, DikecualikanSheet.Write);
        }

        return new(".xlsx", MediaType, file.ToArray());
    }

    private static void Sheet(ZipArchive zip, int number, LaporanDocument report, Action<Stream, LaporanDocument> write)
    {
        using var part = Entry(zip, $"xl/worksheets/sheet{number}.xml");
        write(part, report);
    }

    // The bytes are hashed and made again after a crash, maybe elsewhere: one fixed time, and stored, since
    // compressors differ by processor and version.
    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }
}
