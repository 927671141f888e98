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
                Part(zip, name, content);
            }

            Part(zip, "xl/worksheets/sheet1.xml", RingkasanSheet.Render(report).Span);
            Part(zip, "xl/worksheets/sheet2.xml", HasilSheet.Render(report).Span);
            Part(zip, "xl/worksheets/sheet3.xml", TemuanSheet.Render(report).Span);
            Part(zip, "xl/worksheets/sheet4.xml", LangkahSheet.Render(report).Span);
            Part(zip, "xl/worksheets/sheet5.xml", DikecualikanSheet.Render(report).Span);
        }

        return new(".xlsx", MediaType, file.ToArray());
    }

    // The bytes are hashed and made again after a crash, maybe elsewhere: one fixed time, and stored, since
    // compressors differ by processor and version.
    private static void Part(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Epoch;
        using var part = entry.Open();
        part.Write(content);
    }
}
