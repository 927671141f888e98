using System.Text;
using CsvHelper;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>The first records of a text file.</summary>
internal static class TextSample
{
    /// <summary>The first records; the bytes may break off in the middle of the last.</summary>
    /// <param name="head">The start of the text, in UTF-8.</param>
    /// <param name="layout">How its records are written.</param>
    /// <param name="firstLine">1-based line the bytes start in.</param>
    public static List<SampleRow> Read(ReadOnlyMemory<byte> head, CsvLayout layout, long firstLine)
    {
        var rows = new List<SampleRow>();
        var options = (layout with { TracksLines = true }).ReaderOptions();
        using var reader = CsvReader.Create(new MemoryStream(head.ToArray(), writable: false), options);
        try
        {
            while (rows.Count < HeaderLocation.SampleSize && reader.Read())
            {
                var cells = new string[Math.Min(reader.FieldCount, Workbook.MaximumColumns + 1)];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = Encoding.UTF8.GetString(CellText.Trim(reader.GetSpan(i)));
                }

                rows.Add(new SampleRow(reader.LineNumber + firstLine - 1, reader.ByteOffset, cells));
            }
        }
        catch (CsvFormatException)
        {
            // A quote that is never closed; what came before it is sample enough.
        }

        return rows;
    }
}
