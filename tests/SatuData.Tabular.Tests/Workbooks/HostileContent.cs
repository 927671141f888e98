using System.IO.Compression;
using System.Text;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>Workbooks too large to keep in memory, whose sheet is packed as it is made.</summary>
internal static class HostileContent
{
    /// <summary>A workbook whose sheet is what <paramref name="write"/> writes.</summary>
    public static MemoryContent Of(Action<Stream> write, CompressionLevel level = CompressionLevel.Fastest)
    {
        var book = RawWorkbook.Of("");
        book.Bytes();
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in book.Parts)
            {
                using var entry = archive.CreateEntry(name, level).Open();
                if (name.Contains("worksheets/", StringComparison.Ordinal))
                {
                    write(entry);
                }
                else
                {
                    entry.Write(content);
                }
            }
        }

        return new MemoryContent(stream.ToArray());
    }

    /// <summary>A header, and every cell of 1,048,576 rows by 40 columns, with or without values.</summary>
    public static MemoryContent WholeSheet(string header, string cell) => Of(stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 20, leaveOpen: true);
        var cells = string.Concat(Enumerable.Repeat(cell, 40));
        writer.Write("<worksheet><sheetData>" + header);
        for (var row = 2; row <= 1_048_576; row++)
        {
            writer.Write($"<row r=\"{row}\">{cells}</row>");
        }

        writer.Write("</sheetData></worksheet>");
    });

    /// <summary>One part of so many megabytes of blanks.</summary>
    public static MemoryContent Inflating(int megabytes) => Of(stream =>
    {
        var block = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
        stream.Write("<worksheet><sheetData>"u8);
        for (var i = 0; i < megabytes; i++)
        {
            stream.Write(block);
        }
    });
}
