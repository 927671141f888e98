using System.Text;
using CsvHelper;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Reads a text whose quotes break the rules once through, to learn how bad it is before its rows are read, and where.
/// </summary>
internal sealed class QuoteCheck
{
    private readonly List<(long Line, long Byte)> _stray = [];
    private readonly List<(long Line, long Byte)> _open = [];

    private QuoteCheck()
    {
    }

    /// <summary>Quotes in the middle of a field, or text behind the end of a quoted one.</summary>
    public long StrayCount { get; private set; }

    /// <summary>Lines that end in quotes, when each line is taken for itself.</summary>
    public long OpenCount { get; private set; }

    /// <summary>Whether some quote is never closed.</summary>
    public bool HasUnclosed { get; private set; }

    public static QuoteCheck Run(TextBytes text, CsvLayout layout, long start, long end, long firstLine)
    {
        var check = new QuoteCheck();
        check.Read(text, layout with { TracksLines = true }, start, end, firstLine);
        if (check.HasUnclosed)
        {
            check._stray.Clear();
            check._open.Clear();
            (check.StrayCount, check.OpenCount) = (0, 0);
            check.Read(
                text, layout with { TracksLines = true, AllowsLineBreaksInQuotes = false }, start, end, firstLine);
        }

        return check;
    }

    /// <summary>The findings, as many as are listed.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var (line, place) in _open)
        {
            yield return Describe(
                Severity.Error,
                line,
                place,
                "Tanda kutip pembuka di baris ini tidak ditutup di baris yang sama, dan ada tanda kutip di berkas ini yang tidak pernah "
                + "ditutup; setiap baris dibaca sendiri dan isi kolom bisa bergeser. Tutup tanda kutipnya atau hapus.");
        }

        foreach (var (line, place) in _stray)
        {
            yield return Describe(
                Severity.Warning,
                line,
                place,
                "Tanda kutip di tengah teks; dibaca apa adanya. Periksa hasilnya, atau apit seluruh isi kolom dengan tanda kutip dan "
                + "gandakan yang di tengah.");
        }
    }

    private void Read(TextBytes text, CsvLayout layout, long start, long end, long firstLine)
    {
        var options = layout.ReaderOptions(end - start) with
        {
            OnMalformedRecord = record => Note(record, layout, start, firstLine),
        };
        using var reader = CsvReader.Create(text.Open(start, end), options);
        try
        {
            for (var record = 1L; reader.Read(); record++)
            {
                if ((record & TextDeadline.Interval) == 0 && layout.Deadline is { IsPassed: true })
                {
                    break;
                }
            }
        }
        catch (CsvFormatException)
        {
            // One record beyond the largest: only an unclosed quote makes one out of many lines. Without line breaks in
            // quotes the reading of the rows ends there too, and says so.
            HasUnclosed = true;
        }
    }

    private void Note(CsvMalformedRecord record, CsvLayout layout, long start, long firstLine)
    {
        var place = (record.LineNumber + firstLine - 1, start + record.ByteOffset - Back(record, layout));
        HasUnclosed |= record.Reason == CsvMalformedReason.UnterminatedQuote;
        if (record.Reason is CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote)
        {
            OpenCount += Keep(_open, place);
        }
        else
        {
            StrayCount += Keep(_stray, place);
        }
    }

    /// <summary>How far before the line break that a record ends at in quotes these were opened.</summary>
    private static int Back(CsvMalformedRecord record, CsvLayout layout)
    {
        if (record.Reason != CsvMalformedReason.LineBreakInQuotes)
        {
            return 0;
        }

        var raw = record.RawRecord;
        var open = raw.LastIndexOf($"{layout.Delimiter}{layout.Quote}", StringComparison.Ordinal) + 1;
        return Encoding.UTF8.GetByteCount(raw.AsSpan(open));
    }

    private static int Keep(List<(long Line, long Byte)> list, (long Line, long Byte) place)
    {
        if (list.Count < PlaceList.Kept)
        {
            list.Add(place);
        }

        return 1;
    }

    private static Finding Describe(Severity severity, long line, long place, string message) => new()
    {
        Code = FindingCodes.QuoteError,
        Severity = severity,
        Message = message,
        Row = line,
        Byte = place,
        Rule = "Tanda kutip membuka dan menutup satu kolom penuh",
    };
}
