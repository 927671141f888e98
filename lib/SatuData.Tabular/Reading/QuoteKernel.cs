using System.Numerics;
using System.Runtime.Intrinsics;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Follows quotes and line breaks through a text, chunk by chunk: 64 bytes become bit masks, and the prefix
/// exclusive-or of the quote mask is the mask of what is inside quotes. Right only while quotes keep the rules, which
/// it
/// checks as it goes.
/// </summary>
internal sealed class QuoteKernel(byte delimiter, byte quote)
{
    /// <summary>
    /// Whether the byte before was a delimiter, a line break or a quote, after which a quote may open.
    /// </summary>
    private bool _mayOpen = true;

    /// <summary>
    /// Whether the byte before closed a quoted field, after which only a delimiter, a line break or a quote may come.
    /// </summary>
    private bool _hasClosed;

    private bool _endsInReturn;

    /// <summary>Line breaks so far: CR LF, LF and CR alone count once each.</summary>
    public long LineBreaks { get; private set; }

    /// <summary>The line breaks outside quotes, by kind.</summary>
    public LineBreakTally Breaks { get; } = new();

    public bool QuotedLineBreaks { get; private set; }

    public bool HasQuotes { get; private set; }

    public bool IsRegular { get; private set; } = true;

    /// <summary>Whether the text so far ends inside quotes.</summary>
    public bool IsInside { get; private set; }

    /// <summary>Goes through the bytes that start at <paramref name="offset"/> of the text.</summary>
    public void Scan(ReadOnlySpan<byte> chunk, long offset)
    {
        if (chunk.Length == 0)
        {
            return;
        }

        if (!IsInside && !chunk.Contains(quote))
        {
            ScanUnquoted(chunk, offset);
            return;
        }

        HasQuotes = true;
        var i = 0;
        for (; i + 64 <= chunk.Length; i += 64)
        {
            var block = chunk.Slice(i, 64);
            ScanBlock(
                Mask(block, quote), Mask(block, delimiter), Mask(block, (byte)'\n'), Mask(block, (byte)'\r'), offset + i);
        }

        for (; i < chunk.Length; i++)
        {
            ScanByte(chunk[i], offset + i);
        }
    }

    /// <summary>Scans up to the start of the next record; returns how many bytes were taken.</summary>
    public int ScanToRecordStart(ReadOnlySpan<byte> chunk, long offset, out bool found)
    {
        found = false;
        for (var i = 0; i < chunk.Length; i++)
        {
            // After CR the next byte tells whether the line break is over.
            if (_endsInReturn && !IsInside && chunk[i] != '\n')
            {
                found = true;
                return i;
            }

            ScanByte(chunk[i], offset + i);
            if (chunk[i] == '\n' && !IsInside)
            {
                found = true;
                return i + 1;
            }
        }

        return chunk.Length;
    }

    private void ScanUnquoted(ReadOnlySpan<byte> chunk, long offset)
    {
        LineBreaks += Breaks.Add(chunk, _endsInReturn, offset);
        IsRegular &= !_hasClosed || EndsField(chunk[0]);
        _hasClosed = false;
        _mayOpen = EndsField(chunk[^1]);
        _endsInReturn = chunk[^1] == '\r';
    }

    private void ScanBlock(ulong quotes, ulong delimiters, ulong feeds, ulong returns, long offset)
    {
        unchecked
        {
            var inside = PrefixXor(quotes) ^ (IsInside ? ulong.MaxValue : 0);
            var opening = quotes & inside;
            var closing = quotes & ~inside;
            var ends = delimiters | feeds | returns | quotes;
            var afterEnd = (ends << 1) | (_mayOpen ? 1UL : 0);
            var afterClosing = (closing << 1) | (_hasClosed ? 1UL : 0);
            var afterReturn = (returns << 1) | (_endsInReturn ? 1UL : 0);
            IsRegular &= (opening & ~afterEnd) == 0 && (afterClosing & ~ends) == 0;
            var breaks = returns | (feeds & ~afterReturn);
            LineBreaks += BitOperations.PopCount(breaks);
            QuotedLineBreaks |= (breaks & inside) != 0;
            if ((feeds | returns) != 0)
            {
                Breaks.Add(feeds & ~inside, returns & ~inside, afterReturn, offset);
            }

            IsInside = inside >> 63 != 0;
            _mayOpen = ends >> 63 != 0;
            _hasClosed = closing >> 63 != 0;
            _endsInReturn = returns >> 63 != 0;
        }
    }

    private void ScanByte(byte b, long offset)
    {
        var isQuote = b == quote;
        var isBreak = b == '\r' || (b == '\n' && !_endsInReturn);
        HasQuotes |= isQuote;
        IsRegular &= !(isQuote && !IsInside && !_mayOpen) && !(_hasClosed && !EndsField(b) && !isQuote);
        _hasClosed = isQuote && IsInside;
        IsInside ^= isQuote;
        _mayOpen = isQuote || EndsField(b);
        LineBreaks += isBreak ? 1 : 0;
        QuotedLineBreaks |= isBreak && IsInside;
        if (b is (byte)'\n' or (byte)'\r' && !IsInside)
        {
            Breaks.Add(b == '\n' ? 1UL : 0, b == '\r' ? 1UL : 0, _endsInReturn ? 1UL : 0, offset);
        }

        _endsInReturn = b == '\r';
    }

    private bool EndsField(byte b) => b == delimiter || b is (byte)'\n' or (byte)'\r';

    private static ulong Mask(ReadOnlySpan<byte> block, byte value)
    {
        var wanted = Vector256.Create(value);
        var low = Vector256.Equals(Vector256.Create(block), wanted).ExtractMostSignificantBits();
        var high = Vector256.Equals(Vector256.Create(block[32..]), wanted).ExtractMostSignificantBits();
        return low | ((ulong)high << 32);
    }

    /// <summary>Bit i is set when an odd number of bits 0 to i are.</summary>
    private static ulong PrefixXor(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        bits ^= bits << 32;
        return bits;
    }
}
