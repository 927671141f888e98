using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Dialects;
using SatuData.Tabular.Reading.Encodings;
using SatuData.Tabular.Reading.Location;

namespace SatuData.Tabular.Reading;

/// <summary>Finds out how a text file is encoded and written, and what is in it that should not be.</summary>
internal sealed class TextOpening
{
    private const int SampleSize = 64 << 10;

    private readonly UploadContent _content;
    private readonly HeaderMatcher _matcher;
    private readonly TableReadOptions _options;
    private readonly TextAnomalies _anomalies;
    private readonly byte[] _head;

    private TextOpening(UploadContent content, HeaderMatcher matcher, TableReadOptions options, List<Finding> findings)
    {
        _content = content;
        _matcher = matcher;
        _options = options;
        _anomalies = new TextAnomalies(options, findings);
        _head = new byte[(int)Math.Min(SampleSize, content.Length)];
        Array.Resize(ref _head, content.Read(0, _head));
    }

    /// <summary>The text; adds to <paramref name="findings"/> what is wrong with it.</summary>
    public static OpenedText Open(
        UploadContent content, HeaderMatcher matcher, TableReadOptions options, List<Finding> findings) =>
        new TextOpening(content, matcher, options, findings).Open();

    private OpenedText Open()
    {
        var invalid = new PlaceList();
        var encoding = SaidEncoding() ?? TextEncoding.FromMarkOrZeros(_head);
        var text = Text(encoding, encoding?.Decoding, null, invalid);
        var written = Sniff(text);
        var scan = Scan(text, written);
        if (!scan.IsUtf8)
        {
            encoding = NotUtf8(encoding);
            text = Text(encoding, encoding.Decoding, null, invalid);
            written = Sniff(text);
            scan = Scan(text, written);
        }

        encoding ??= Utf8(scan);
        if (written.IsAligned)
        {
            _anomalies.Aligned();
        }

        _anomalies.Report(text, scan, invalid, encoding);
        var original = scan;
        if (Rewriting(written.Shape, scan) is { } rewriting)
        {
            text = Text(encoding, encoding.Decoding ?? new Utf8Decoding(null), rewriting, null);
            written = written with
            {
                Shape = written.Shape with { Delimiter = (char)rewriting.Delimiter },
                Start = AfterHint(text),
            };
            scan = Scan(text, written);
        }

        return Opened(text, encoding, written, scan, original);
    }

    private OpenedText Opened(TextBytes text, TextEncoding encoding, Written written, TextScan scan, TextScan original)
    {
        var layout = CsvLayout.For(written.Shape);
        layout = layout with { TracksLines = layout.TracksLines || scan.HasQuotedLineBreaks };
        var firstLine = written.Start > text.Start ? 2L : 1L;
        var end = scan.EndMark >= 0 && !_anomalies.IsDeclined(FindingCodes.RepairEndMark) ? scan.EndMark : text.End;
        var divisions = scan.Divisions;
        if (!scan.HasRegularQuotes)
        {
            var hurried = layout with { Deadline = new TextDeadline(_options.Limits) };
            var check = QuoteCheck.Run(text, hurried, written.Start, end, firstLine);
            layout = layout with
            {
                TracksLines = true,
                AllowsLineBreaksInQuotes = !check.HasUnclosed,
                Deadline = new TextDeadline(_options.Limits),
            };
            _anomalies.Report(text, check);
            divisions = [];
        }

        var tail = HasTail(written.Start, end) && divisions.Count > 0
            && divisions[^1].Offset >= end - TextGrid.TailBytes;
        var dialect = _anomalies.Report(written.Dialect, text, original) with
        {
            NewLine = TextAnomalies.NewLine(original.Breaks),
            Quote = scan.HasQuotes ? written.Shape.Quote : null,
            Escape = !scan.HasQuotes ? null : written.Shape.Backslash ? '\\' : written.Shape.Quote,
        };
        return new OpenedText
        {
            Text = text,
            Encoding = encoding.Verdict,
            Dialect = dialect,
            Layout = layout,
            Records = (written.Start, end, firstLine),
            Lines = scan.Lines,
            Divisions = [.. divisions.SkipLast(tail ? 1 : 0).Select(d => (d.Offset, d.Line + firstLine - 1))],
            Tail = tail ? (divisions[^1].Offset, divisions[^1].Line + firstLine - 1) : null,
            Unlisted = _anomalies.Unlisted,
        };
    }

    private TextEncoding? SaidEncoding()
    {
        if (_options.Encoding is not { } name)
        {
            return null;
        }

        if (EncodingNames.Find(name, _head) is { } said)
        {
            return said;
        }

        _anomalies.InvalidOption($"Pengodean \"{name}\" tidak dikenal. Pilih salah satu: {EncodingNames.Known}.");
        return null;
    }

    private TextBytes Text(TextEncoding? encoding, TextDecoding? decoding, TextRewriting? rewriting,
        PlaceList? invalid) =>
        decoding is null
            ? new PlainBytes(_content, encoding?.MarkLength ?? 0, _content.Length)
            : RewrittenBytes.Over(_content, encoding?.MarkLength ?? 0, _content.Length, decoding, rewriting, invalid);

    /// <summary>Bytes that are not UTF-8 in a file that nothing or only its mark or a person says is.</summary>
    private TextEncoding NotUtf8(TextEncoding? encoding)
    {
        if (encoding is { Verdict.ChosenBy: ChosenBy.Override })
        {
            return encoding with { Decoding = new Utf8Decoding(null) };
        }

        var start = encoding?.MarkLength ?? 0;
        var tally = EncodingTally.Run(_content, start, onlyOthers: false);
        if (encoding is null && !tally.IsMixed)
        {
            var (best, verdict) = EncodingJudge.Judge(tally);
            _anomalies.Guessed(verdict, tally.FirstOther);
            return new TextEncoding(new SingleByteDecoding(EncodingNames.SingleByte(best.Name)), start, verdict);
        }

        var others = EncodingJudge.Judge(EncodingTally.Run(_content, start, onlyOthers: true));
        _anomalies.Mixed(new PlainBytes(_content, start, _content.Length), tally, others.Verdict);
        return new TextEncoding(
            new Utf8Decoding(new SingleByteDecoding(EncodingNames.SingleByte(others.Best.Name))), start,
            Mixed(tally, others.Verdict));
    }

    private static EncodingVerdict Mixed(EncodingTally tally, EncodingVerdict others) => new(
        "utf-8",
        0.5,
        FormattableString.Invariant(
            $"Campuran: {tally.Utf8Lines} baris UTF-8 (mulai byte {tally.FirstUtf8}) dan {tally.OtherLines} baris {others.Name}. {others.Evidence}"))
    {
        RunnerUp = others.Name,
    };

    private static TextEncoding Utf8(TextScan scan) => new(null, 0, new EncodingVerdict(
        "utf-8",
        1,
        scan.FirstNonAscii < 0
            ? "Seluruh berkas hanya berisi karakter ASCII."
            : FormattableString.Invariant(
                $"Seluruh berkas UTF-8 yang sah; karakter bukan ASCII pertama di byte {scan.FirstNonAscii}.")));

    private Written Sniff(TextBytes text)
    {
        var head = text.Head(SampleSize);
        var hint = SeparatorHint.Find(head);
        var said = SaidDelimiter() ?? hint?.Delimiter;
        var by = said is not null && said == hint?.Delimiter ? ChosenBy.Detected : ChosenBy.Override;
        var sample = Encoding.UTF8.GetString(head.AsSpan(hint?.Length ?? 0));
        var (shape, dialect) = DialectSniffer.Sniff(sample, _matcher, said, by);
        if (_anomalies.IsDeclined(FindingCodes.RepairWrappedLines))
        {
            shape = shape with { WrapsLines = false };
        }

        var isAligned = said is null && AlignedText.Is(sample, shape.Delimiter);
        return new Written(shape, dialect, text.Start + (hint?.Length ?? 0)) { IsAligned = isAligned };
    }

    private char? SaidDelimiter()
    {
        if (_options.Delimiter is not { } said || said is not ('"' or '\r' or '\n' or '\0') && !char.IsSurrogate(said))
        {
            return _options.Delimiter;
        }

        _anomalies.InvalidOption(
            "Pemisah kolom tidak boleh tanda kutip, ganti baris, atau karakter di luar satu karakter biasa. Beri satu karakter, misalnya "
            + "koma, titik koma, tab atau |; pemisahnya sekarang dicari sendiri.");
        return null;
    }

    private static long AfterHint(TextBytes text) => text.Start + (SeparatorHint.Find(text.Head(64))?.Length ?? 0);

    private TextScan Scan(TextBytes text, Written written)
    {
        var isWide = written.Shape.Delimiter > 0x7F;
        return TextScan.Run(
            text, written.Start, isWide
                ? (byte)TextRewriting.UnitSeparator
                : (byte)written.Shape.Delimiter, (byte)written.Shape.Quote,
            isWide ? [] : Targets(written.Start, text.End));
    }

    private static bool HasTail(long start, long end) => end - start > TextGrid.WholeBytes;

    /// <summary>
    /// Where to divide: at equal distances; and where the last rows start, which tell how a large table ends.
    /// </summary>
    private List<long> Targets(long start, long end)
    {
        var length = end - start;
        var count = (int)Math.Clamp(length / _options.MinimumPartitionBytes, 1, Math.Max(_options.Partitions, 1));
        var targets = Enumerable.Range(1, count - 1).Select(i => start + Math.Max(1, length / count * i));
        return [.. targets, .. HasTail(start, end) ? [end - TextGrid.TailBytes] : Array.Empty<long>()];
    }

    private TextRewriting? Rewriting(DialectShape shape, TextScan scan)
    {
        var isWide = shape.Delimiter > 0x7F;
        var cleans = scan.Zeros.Count > 0
            || (scan.Marks.Count > 0 && !_anomalies.IsDeclined(FindingCodes.RepairByteOrderMark));
        if (!isWide && !cleans && !shape.Backslash && !shape.WrapsLines)
        {
            return null;
        }

        return new TextRewriting
        {
            WideDelimiter = isWide ? Encoding.UTF8.GetBytes([shape.Delimiter]) : [],
            Cleans = cleans,
            Unescapes = shape.Backslash && !shape.WrapsLines,
            Unwraps = shape.WrapsLines,
            Quote = (byte)shape.Quote,
            Delimiter = isWide ? (byte)TextRewriting.UnitSeparator : (byte)shape.Delimiter,
        };
    }

    /// <summary>How the text is written, and where its records start.</summary>
    private sealed record Written(DialectShape Shape, TextDialect Dialect, long Start)
    {
        /// <summary>Whether the columns are lined up with blanks.</summary>
        public bool IsAligned { get; init; }
    }
}
