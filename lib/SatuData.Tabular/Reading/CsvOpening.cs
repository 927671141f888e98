using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>Opens a text file: encoding, delimiter, header, and where it can be divided.</summary>
internal sealed class CsvOpening(UploadContent content, DataStandard standard, HeaderMatcher matcher, TableReadOptions options)
{
    private const int HeadSize = 256 << 10;

    private readonly List<Finding> _findings = [];

    public OpenedTable Open(TableDescription description)
    {
        var head = new byte[(int)Math.Min(HeadSize, content.Length)];
        Array.Resize(ref head, content.Read(0, head));
        var proven = TextEncoding.FromMarkOrZeros(head);
        var sample = SampleBytes(head, proven);
        var fallback = TextEncoding.Windows(0, 0).Encoding;
        var delimiter = options.Delimiter ?? TextSample.ChooseDelimiter(sample, matcher, fallback);
        var text = Divide(proven, delimiter, out var encoding);
        description = description with { Delimiter = delimiter, Encoding = encoding.Verdict };
        var grid = TextGrid.Read(content, text.Layout, text.Partitions[0].Start, text.Tail);
        var sheet = new LocatedSheet(grid, TableLocator.Find(grid, matcher, options.HeaderRow));
        if (new TableChoice(standard, matcher, options, _findings).Choose([sheet]) is not { } table)
        {
            _findings.Add(new Finding
            {
                Code = FindingCodes.EmptyFile,
                Severity = Severity.Error,
                Message = "Berkas tidak berisi teks apa pun. Periksa berkas aslinya, lalu unggah kembali.",
            });
            return new OpenedTable(description, _findings, [], null);
        }

        var partitions = table.Layout.GroupLabels.Count == 0 ? text.Partitions : text.Whole;
        return new OpenedTable(table.Describe(description), _findings, table.Columns, table.IsBound
            ? new CsvRows(content, text.Layout, partitions, table.Layout)
            : null);
    }

    /// <summary>The sample in bytes in which delimiters and quotes are single bytes.</summary>
    private static byte[] SampleBytes(byte[] head, TextEncoding? proven) => proven switch
    {
        null => head,
        { IsAsciiCompatible: true } => head[proven.MarkLength..],
        _ => Encoding.UTF8.GetBytes(proven.Encoding.GetString(head.AsSpan(proven.MarkLength..(head.Length & ~3)))),
    };

    private DividedText Divide(TextEncoding? proven, char delimiter, out TextEncoding encoding)
    {
        var layout = CsvLayout.For(delimiter);
        var start = proven?.MarkLength ?? 0L;
        if (proven is { IsAsciiCompatible: false })
        {
            encoding = proven;
            return Whole(layout with { Encoding = proven.Encoding }, start);
        }

        var targets = Targets(start);
        var tail = content.Length > TextGrid.WholeBytes ? [content.Length - TextGrid.TailBytes] : Array.Empty<long>();
        var scan = TextScan.Run(content, start, (byte)delimiter, [.. targets, .. tail]);
        encoding = EncodingOf(scan, proven);
        layout = layout with
        {
            Encoding = encoding.Encoding is UTF8Encoding ? null : encoding.Encoding,
            TracksLines = scan.HasQuotedLineBreaks,
        };
        if (!scan.HasRegularQuotes)
        {
            return Whole(layout, start);
        }

        var partitions = new List<Partition> { new(start, content.Length, 1) };
        foreach (var (offset, line) in scan.Divisions.Take(targets.Count).Where(d => d.Offset < content.Length))
        {
            partitions[^1] = partitions[^1] with { End = offset };
            partitions.Add(new Partition(offset, content.Length, line));
        }

        return new DividedText(layout, [.. partitions])
        {
            Tail = scan.Divisions.Count > targets.Count ? scan.Divisions[^1] : null,
        };
    }

    /// <summary>
    /// One partition: for encodings whose bytes cannot be looked through, and for quotes that break the rules.
    /// </summary>
    private DividedText Whole(CsvLayout layout, long start)
    {
        var unclosed = QuoteCheck.HasUnclosed(content, layout, start, _findings);
        layout = layout with { TracksLines = true, AllowsLineBreaksInQuotes = !unclosed };
        return new DividedText(layout, [new Partition(start, content.Length, 1)]);
    }

    /// <summary>Where to divide: at equal distances.</summary>
    private List<long> Targets(long start)
    {
        var length = content.Length - start;
        var count = (int)Math.Clamp(length / options.MinimumPartitionBytes, 1, Math.Max(options.Partitions, 1));
        return [.. Enumerable.Range(1, count - 1).Select(i => start + Math.Max(1, length / count * i))];
    }

    private TextEncoding EncodingOf(TextScan scan, TextEncoding? proven)
    {
        if (scan.IsUtf8)
        {
            return proven ?? TextEncoding.Utf8(scan.FirstNonAscii);
        }

        Span<byte> invalid = stackalloc byte[1];
        content.Read(scan.FirstInvalid, invalid);
        var guess = TextEncoding.Windows(scan.FirstInvalid, invalid[0]);
        _findings.Add(new Finding
        {
            Code = FindingCodes.EncodingGuess,
            Severity = Severity.Info,
            Message = "Pengodean teks diperkirakan Windows-1252. Bila ada huruf yang tampak salah, simpan ulang sebagai CSV UTF-8.",
            Byte = scan.FirstInvalid,
        });
        return guess;
    }
}
