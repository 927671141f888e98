using SatuData.Tabular.Reading.Encodings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Tells the lines that offsets of a text are in, by counting its line breaks up to the last one asked for.
/// </summary>
internal static class TextLines
{
    private const int ChunkSize = 64 << 10;

    /// <summary>The 1-based lines of <paramref name="offsets"/>, which are in rising order.</summary>
    public static long[] Of(TextBytes text, IReadOnlyList<long> offsets)
    {
        var lines = new long[offsets.Count];
        var buffer = BufferFor(text);
        var (position, line, afterReturn) = (text.Start, 1L, false);
        for (var i = 0; i < offsets.Count; i++)
        {
            while (position < offsets[i])
            {
                var read = text.Read(position, buffer.AsSpan(0, (int)Math.Min(buffer.Length, offsets[i] - position)));
                if (read == 0)
                {
                    break;
                }

                line += Breaks(buffer.AsSpan(0, read), ref afterReturn);
                position += read;
            }

            lines[i] = line;
        }

        return lines;
    }

    /// <summary>
    /// Where <paramref name="lines"/>, 1-based and in rising order, start; the end of the text beyond the last.
    /// </summary>
    public static long[] StartsOf(TextBytes text, long[] lines)
    {
        var starts = new long[lines.Length];
        var buffer = BufferFor(text);
        var (position, line, afterReturn, found) = (text.Start, 1L, false, 0);
        while (found < lines.Length)
        {
            if (lines[found] <= line && !afterReturn)
            {
                starts[found++] = position;
                continue;
            }

            // Lines asked for are often near each other; reading far ahead of each would read the same bytes again.
            var size = (int)Math.Min(buffer.Length, ((lines[found] - line) * 64) + 512);
            var read = text.Read(position, buffer.AsSpan(0, size));
            if (read == 0)
            {
                Array.Fill(starts, text.End, found, lines.Length - found);
                break;
            }

            position += Advance(buffer.AsSpan(0, read), lines[found], ref line, ref afterReturn);
        }

        return starts;
    }

    private static byte[] BufferFor(TextBytes text) => new byte[(int)Math.Clamp(text.End - text.Start, 1, ChunkSize)];

    /// <summary>
    /// Goes on to the start of a line, or to the end of the chunk; returns how many bytes that takes.
    /// </summary>
    private static int Advance(ReadOnlySpan<byte> chunk, long wanted, ref long line, ref bool afterReturn)
    {
        var returned = afterReturn;
        var breaks = Breaks(chunk, ref returned);
        if (line + breaks < wanted)
        {
            (line, afterReturn) = (line + breaks, returned);
            return chunk.Length;
        }

        for (var i = 0; i < chunk.Length; i++)
        {
            // Behind a CR the line starts only when no LF follows.
            if (line == wanted && !(afterReturn && chunk[i] == '\n'))
            {
                afterReturn = false;
                return i;
            }

            line += chunk[i] == '\r' || (chunk[i] == '\n' && !afterReturn) ? 1 : 0;
            afterReturn = chunk[i] == '\r';
        }

        return chunk.Length;
    }

    private static long Breaks(ReadOnlySpan<byte> chunk, ref bool afterReturn)
    {
        var breaks = chunk.Count((byte)'\n') + chunk.Count((byte)'\r') - chunk.Count("\r\n"u8)
            - (afterReturn && chunk[0] == '\n' ? 1 : 0);
        afterReturn = chunk[^1] == '\r';
        return breaks;
    }
}
