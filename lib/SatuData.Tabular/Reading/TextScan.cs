using System.Buffers;
using System.Text.Unicode;
using SatuData.Tabular.Reading.Encodings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Looks through a whole text once, at memory speed: whether it is strict UTF-8, whether its quotes keep the rules,
/// what
/// is in it that no text should hold, and where it can be divided between records, with the line number at each
/// division.
/// </summary>
/// <remarks>
/// Most chunks hold no quote and are counted with vector instructions; the others go through <see cref="QuoteKernel"/>.
/// </remarks>
internal sealed class TextScan
{
    private const int ChunkSize = 256 << 10;
    private const int DivisionSize = 4 << 10;

    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(i => (byte)i).Except("\t\n\r\f\u000B"u8.ToArray()), 0x7F]);

    private readonly TextBytes _text;
    private readonly QuoteKernel _quotes;
    private readonly byte _delimiter;
    private readonly byte[] _buffer;
    private readonly List<(long Offset, long Line)> _divisions = [];
    private int _pendingUtf8;
    private bool _hasWide;

    private TextScan(TextBytes text, byte delimiter, byte quote)
    {
        _text = text;
        _delimiter = delimiter;
        _quotes = new QuoteKernel(delimiter, quote);
        _buffer = new byte[(int)Math.Clamp(text.End - text.Start, DivisionSize, ChunkSize)];
    }

    /// <summary>Whether every byte is part of well-formed UTF-8.</summary>
    public bool IsUtf8 { get; private set; } = true;

    /// <summary>Offset of the first byte of 128 or more, -1 when there is none.</summary>
    public long FirstNonAscii { get; private set; } = -1;

    /// <summary>Zero bytes.</summary>
    public PlaceList Zeros { get; } = new();

    /// <summary>Other control characters than tab, line breaks and form feed.</summary>
    public PlaceList Controls { get; } = new();

    /// <summary>Byte order marks that are not at the start.</summary>
    public PlaceList Marks { get; } = new();

    /// <summary>
    /// Offset of the first of the end-of-file marks (Ctrl-Z) that the text ends in; -1 when it ends in none.
    /// </summary>
    public long EndMark { get; private set; } = -1;

    /// <summary>Lines, the one that no line break ends included.</summary>
    public long Lines => _quotes.LineBreaks + 1;

    /// <summary>How the records end.</summary>
    public LineBreakTally Breaks => _quotes.Breaks;

    public bool HasQuotes => _quotes.HasQuotes;

    /// <summary>
    /// Whether each quote opens at the start of a field, closes at the end of one, or is doubled, and all are closed.
    /// </summary>
    public bool HasRegularQuotes => _quotes.IsRegular && !_quotes.IsInside;

    /// <summary>Whether some quoted field holds a line break, so that lines and records are not the same.</summary>
    public bool HasQuotedLineBreaks => _quotes.QuotedLineBreaks;

    /// <summary>
    /// Offsets at which a record starts, each near one of the offsets asked for, and the line it starts in.
    /// </summary>
    public IReadOnlyList<(long Offset, long Line)> Divisions => _divisions;

    /// <summary>
    /// Scans <paramref name="text"/> from <paramref name="start"/>; <paramref name="targets"/> are in rising order.
    /// </summary>
    public static TextScan Run(TextBytes text, long start, byte delimiter, byte quote, IReadOnlyList<long> targets)
    {
        var scan = new TextScan(text, delimiter, quote);
        scan.ScanAll(start, targets);
        return scan;
    }

    private void ScanAll(long start, IReadOnlyList<long> targets)
    {
        var offset = start;
        var target = 0;
        while (true)
        {
            var limit = target < targets.Count ? Math.Min(_buffer.Length, targets[target] - offset) : _buffer.Length;
            if (limit <= 0)
            {
                offset = FindDivision(offset);
                target++;
                continue;
            }

            var read = _text.Read(offset, _buffer.AsSpan(0, (int)limit));
            if (read == 0)
            {
                break;
            }

            var chunk = _buffer.AsSpan(0, read);
            Check(chunk, offset);
            _quotes.Scan(chunk, offset);
            offset += read;
        }

        IsUtf8 &= _pendingUtf8 == 0;
    }

    /// <summary>Goes on byte by byte to the next start of a record, and notes it; returns its offset.</summary>
    private long FindDivision(long offset)
    {
        while (true)
        {
            var read = _text.Read(offset, _buffer.AsSpan(0, DivisionSize));
            var chunk = _buffer.AsSpan(0, read);
            var used = _quotes.ScanToRecordStart(chunk, offset, out var found);
            Check(chunk[..used], offset);
            offset += used;
            if (read == 0 || found)
            {
                if (found)
                {
                    _divisions.Add((offset, _quotes.LineBreaks + 1));
                }

                return offset;
            }
        }
    }

    private void Check(ReadOnlySpan<byte> chunk, long offset)
    {
        CheckControls(chunk, offset);
        if (!_hasWide)
        {
            var first = chunk.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (first < 0)
            {
                return;
            }

            FirstNonAscii = FirstNonAscii < 0 ? offset + first : FirstNonAscii;
        }

        CheckMarks(chunk, offset);
        if (IsUtf8)
        {
            CheckSequences(chunk, offset);
        }

        _hasWide = _pendingUtf8 > 0;
    }

    private void CheckControls(ReadOnlySpan<byte> chunk, long offset)
    {
        if (chunk.Length > 0 && (EndMark >= 0 || chunk[^1] == 0x1A))
        {
            var end = chunk.LastIndexOfAnyExcept((byte)0x1A);
            EndMark = end + 1 == chunk.Length ? -1 : EndMark >= 0 && end < 0 ? EndMark : offset + end + 1;
        }

        for (var i = chunk.IndexOfAny(ControlBytes); i >= 0; i = Next(chunk, i))
        {
            if (chunk[i] != _delimiter)
            {
                (chunk[i] == 0 ? Zeros : Controls).Add(offset + i);
            }
        }
    }

    private static int Next(ReadOnlySpan<byte> chunk, int index)
    {
        var next = chunk[(index + 1)..].IndexOfAny(ControlBytes);
        return next < 0 ? -1 : index + 1 + next;
    }

    private void CheckMarks(ReadOnlySpan<byte> chunk, long offset)
    {
        Span<byte> joined = stackalloc byte[3];
        for (var i = chunk.IndexOf((byte)0xEF); i >= 0;)
        {
            var bytes = i + 3 <= chunk.Length ? chunk[i..] : joined[.._text.Read(offset + i, joined)];
            if (bytes.StartsWith("\uFEFF"u8))
            {
                Marks.Add(offset + i);
            }

            var next = chunk[(i + 1)..].IndexOf((byte)0xEF);
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    /// <summary>
    /// A character that began in the chunk before is checked together with its rest, read again from the text.
    /// </summary>
    private void CheckSequences(ReadOnlySpan<byte> chunk, long offset)
    {
        if (_pendingUtf8 > 0)
        {
            Span<byte> joined = stackalloc byte[4];
            var length = _text.Read(offset - _pendingUtf8, joined);
            var needed = Math.Min(SequenceLength(joined[0]), length);
            var inChunk = needed - _pendingUtf8;
            if (chunk.Length < inChunk)
            {
                _pendingUtf8 += chunk.Length;
                return;
            }

            IsUtf8 = Utf8.IsValid(joined[..needed]);
            _pendingUtf8 = 0;
            if (!IsUtf8)
            {
                return;
            }

            chunk = chunk[inChunk..];
        }

        _pendingUtf8 = IncompleteTail(chunk);
        IsUtf8 = Utf8.IsValid(chunk[..^_pendingUtf8]);
        _pendingUtf8 = IsUtf8 ? _pendingUtf8 : 0;
    }

    /// <summary>Bytes at the end that begin a character whose rest is in the next chunk.</summary>
    private static int IncompleteTail(ReadOnlySpan<byte> chunk)
    {
        for (var back = 1; back <= Math.Min(3, chunk.Length); back++)
        {
            var b = chunk[^back];
            if ((b & 0xC0) != 0x80)
            {
                return SequenceLength(b) > back ? back : 0;
            }
        }

        return 0;
    }

    private static int SequenceLength(byte first) => first switch
    {
        < 0xC2 => 1,
        < 0xE0 => 2,
        < 0xF0 => 3,
        < 0xF5 => 4,
        _ => 1,
    };
}
