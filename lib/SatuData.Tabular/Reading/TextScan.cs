using System.Text.Unicode;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Looks through a whole text file once, at memory speed: whether it is strict UTF-8, whether its quotes keep the
/// rules, and where it can be
/// divided between records, with the line number at each division.
/// </summary>
/// <remarks>
/// Only for encodings in which a byte below 128 is that ASCII character. Most chunks hold no quote and are counted with
/// vector instructions;
/// the others go through <see cref="QuoteKernel"/>.
/// </remarks>
internal sealed class TextScan
{
    private const int ChunkSize = 256 << 10;
    private const int DivisionSize = 4 << 10;

    private readonly UploadContent _content;
    private readonly QuoteKernel _quotes;
    private readonly byte[] _buffer;
    private readonly List<(long Offset, long Line)> _divisions = [];
    private int _pendingUtf8;

    private TextScan(UploadContent content, byte delimiter)
    {
        _content = content;
        _quotes = new QuoteKernel(delimiter);
        _buffer = new byte[(int)Math.Clamp(content.Length, DivisionSize, ChunkSize)];
    }

    /// <summary>Whether every byte is part of well-formed UTF-8.</summary>
    public bool IsUtf8 { get; private set; } = true;

    /// <summary>Offset of the first byte of 128 or more, -1 when there is none.</summary>
    public long FirstNonAscii { get; private set; } = -1;

    /// <summary>Offset of the chunk's first byte that is not UTF-8, -1 when there is none.</summary>
    public long FirstInvalid { get; private set; } = -1;

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
    /// Scans <paramref name="content"/> from <paramref name="start"/>; <paramref name="targets"/> are in rising order.
    /// </summary>
    public static TextScan Run(UploadContent content, long start, byte delimiter, IReadOnlyList<long> targets)
    {
        var scan = new TextScan(content, delimiter);
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

            var read = _content.Read(offset, _buffer.AsSpan(0, (int)limit));
            if (read == 0)
            {
                break;
            }

            var chunk = _buffer.AsSpan(0, read);
            CheckUtf8(chunk, offset);
            _quotes.Scan(chunk);
            offset += read;
        }

        if (_pendingUtf8 > 0)
        {
            MarkInvalid(offset - _pendingUtf8);
        }
    }

    /// <summary>Goes on byte by byte to the next start of a record, and notes it; returns its offset.</summary>
    private long FindDivision(long offset)
    {
        while (true)
        {
            var read = _content.Read(offset, _buffer.AsSpan(0, DivisionSize));
            var chunk = _buffer.AsSpan(0, read);
            var used = _quotes.ScanToRecordStart(chunk, out var found);
            CheckUtf8(chunk[..used], offset);
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

    private void CheckUtf8(ReadOnlySpan<byte> chunk, long offset)
    {
        if (!IsUtf8)
        {
            return;
        }

        if (FirstNonAscii < 0)
        {
            var first = chunk.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (first < 0)
            {
                return;
            }

            FirstNonAscii = offset + first;
        }

        CheckSequences(chunk, offset);
    }

    /// <summary>
    /// A character that began in the chunk before is checked together with its rest, read again from the content.
    /// </summary>
    private void CheckSequences(ReadOnlySpan<byte> chunk, long offset)
    {
        if (_pendingUtf8 > 0)
        {
            Span<byte> joined = stackalloc byte[4];
            var length = _content.Read(offset - _pendingUtf8, joined);
            var needed = Math.Min(SequenceLength(joined[0]), length);
            var inChunk = needed - _pendingUtf8;
            if (chunk.Length < inChunk)
            {
                _pendingUtf8 += chunk.Length;
                return;
            }

            if (!Utf8.IsValid(joined[..needed]))
            {
                MarkInvalid(offset - _pendingUtf8);
                return;
            }

            _pendingUtf8 = 0;
            chunk = chunk[inChunk..];
            offset += inChunk;
        }

        _pendingUtf8 = IncompleteTail(chunk);
        var whole = chunk[..^_pendingUtf8];
        if (!Utf8.IsValid(whole))
        {
            MarkInvalid(offset + FirstInvalidIn(whole));
        }
    }

    private void MarkInvalid(long offset)
    {
        IsUtf8 = false;
        FirstInvalid = offset;
        _pendingUtf8 = 0;
    }

    private static int FirstInvalidIn(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (System.Text.Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            position += consumed;
        }

        return position;
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
