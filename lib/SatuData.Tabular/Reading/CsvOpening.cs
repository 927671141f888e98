using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
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
        var rows = TextSample.Read(sample, delimiter, fallback);
        description = description with { Delimiter = delimiter, Encoding = proven?.Verdict };
        if (HeaderLocation.Find(rows, matcher) is not { } location)
        {
            _findings.Add(new Finding
            {
                Code = FindingCodes.EmptyFile,
                Severity = Severity.Error,
                Message = "Berkas tidak berisi teks apa pun. Periksa berkas aslinya, lalu unggah kembali.",
            });
            return new OpenedTable(description, _findings, [], null);
        }

        var header = rows[location.Index];
        NoteSkipped(rows, location);
        var columns = ColumnBinding.Bind(standard, matcher, header, null, _findings);
        var dataStart = (proven?.MarkLength ?? 0)
            + (location.SkippedRows < rows.Count ? rows[location.SkippedRows].Offset : sample.Length);
        var rowsOfFile = Divide(proven, delimiter, dataStart, location.SkippedRows, out var encoding);
        description = description with { Encoding = encoding.Verdict, HeaderRow = header.Row };
        return new OpenedTable(description, _findings, columns, columns.Any(c => c.Field is not null) ? rowsOfFile : null);
    }

    /// <summary>The sample in bytes in which delimiters and quotes are single bytes.</summary>
    private static byte[] SampleBytes(byte[] head, TextEncoding? proven) => proven switch
    {
        null => head,
        { IsAsciiCompatible: true } => head[proven.MarkLength..],
        _ => Encoding.UTF8.GetBytes(proven.Encoding.GetString(head.AsSpan(proven.MarkLength..(head.Length & ~3)))),
    };

    private CsvRows Divide(TextEncoding? proven, char delimiter, long dataStart, int skipped, out TextEncoding encoding)
    {
        var layout = CsvLayout.For(delimiter);
        var start = proven?.MarkLength ?? 0L;
        if (proven is { IsAsciiCompatible: false })
        {
            encoding = proven;
            return Whole(layout with { Encoding = proven.Encoding }, start, skipped);
        }

        var scan = TextScan.Run(content, start, (byte)delimiter, Targets(dataStart));
        encoding = EncodingOf(scan, proven);
        layout = layout with
        {
            Encoding = encoding.Encoding is UTF8Encoding ? null : encoding.Encoding,
            TracksLines = scan.HasQuotedLineBreaks,
        };
        if (!scan.HasRegularQuotes)
        {
            return Whole(layout, start, skipped);
        }

        var partitions = new List<Partition> { new(start, content.Length, 1, skipped) };
        foreach (var (offset, line) in scan.Divisions.Where(d => d.Offset < content.Length))
        {
            partitions[^1] = partitions[^1] with { End = offset };
            partitions.Add(new Partition(offset, content.Length, line, 0));
        }

        return new CsvRows(content, layout, [.. partitions]);
    }

    /// <summary>
    /// One partition: for encodings whose bytes cannot be looked through, and for quotes that break the rules.
    /// </summary>
    private CsvRows Whole(CsvLayout layout, long start, int skipped)
    {
        var unclosed = QuoteCheck.HasUnclosed(content, layout, start, _findings);
        layout = layout with { TracksLines = true, AllowsLineBreaksInQuotes = !unclosed };
        return new CsvRows(content, layout, [new Partition(start, content.Length, 1, skipped)]);
    }

    /// <summary>Where to divide: at equal distances, after the first row of data.</summary>
    private List<long> Targets(long dataStart)
    {
        var length = content.Length - dataStart;
        var count = (int)Math.Clamp(length / options.MinimumPartitionBytes, 1, Math.Max(options.Partitions, 1));
        return [.. Enumerable.Range(1, count - 1).Select(i => dataStart + Math.Max(1, length / count * i))];
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

    private void NoteSkipped(List<SampleRow> rows, HeaderLocation location)
    {
        var header = rows[location.Index];
        if (rows.Take(location.Index).Any(r => !r.IsBlank))
        {
            _findings.Add(SkippedRows.AboveHeader(header.Row, null));
        }

        if (location.SkippedRows > location.Index + 1)
        {
            _findings.Add(SkippedRows.Numbering(rows[location.Index + 1].Row, null));
        }
    }
}
