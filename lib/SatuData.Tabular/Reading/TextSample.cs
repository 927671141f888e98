using System.Text;
using System.Text.Unicode;
using CsvHelper;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>
/// The first records of a text file under one delimiter, and which delimiter makes most sense of them.
/// </summary>
internal static class TextSample
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>The first records; the bytes may break off in the middle of the last.</summary>
    public static List<SampleRow> Read(ReadOnlyMemory<byte> head, char delimiter, Encoding fallback)
    {
        var rows = new List<SampleRow>();
        var options = CsvLayout.For(delimiter) with { TracksLines = true };
        using var reader = CsvReader.Create(new MemoryStream(head.ToArray(), writable: false), options.ReaderOptions(head.Length));
        try
        {
            while (rows.Count < HeaderLocation.SampleSize && reader.Read())
            {
                var cells = new string[Math.Min(reader.FieldCount, Workbook.MaximumColumns + 1)];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = Decode(CellText.Trim(reader.GetSpan(i)), fallback);
                }

                rows.Add(new SampleRow(reader.LineNumber, reader.ByteOffset, cells));
            }
        }
        catch (CsvFormatException)
        {
            // A quote that is never closed; what came before it is sample enough.
        }

        return rows;
    }

    /// <summary>
    /// The delimiter under which a row names most fields of the standard; among equals the one that divides most rows
    /// into the same number of
    /// columns, more than one; among those the one that gives most columns.
    /// </summary>
    public static char ChooseDelimiter(ReadOnlyMemory<byte> head, HeaderMatcher matcher, Encoding fallback) =>
        Candidates.MaxBy(candidate => Score(Read(head, candidate, fallback), matcher));

    private static (int Matches, int Share, int Width) Score(List<SampleRow> rows, HeaderMatcher matcher)
    {
        var filled = rows.Where(r => !r.IsBlank).ToList();
        if (filled.Count == 0)
        {
            return default;
        }

        var usual = filled.GroupBy(r => r.Cells.Length).MaxBy(g => g.Count())!;
        var share = usual.Key > 1 ? usual.Count() * 100 / filled.Count : 0;
        return (filled.Max(r => matcher.CountMatches(r.Cells)), share, usual.Key);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding fallback) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : fallback.GetString(bytes);
}
