using SatuData.Tabular.Reading.Encodings;

namespace SatuData.Tabular.Reading;

/// <summary>Tells the lines that offsets of a text are in, by counting its line breaks up to the last one asked for.</summary>
internal static class TextLines
{
    private const int ChunkSize = 64 << 10;

    /// <summary>The 1-based lines of <paramref name="offsets"/>, which are in rising order.</summary>
    public static long[] Of(TextBytes text, IReadOnlyList<long> offsets)
    {
        var lines = new long[offsets.Count];
        var buffer = new byte[ChunkSize];
        var (position, line, afterReturn) = (text.Start, 1L, false);
        for (var i = 0; i < offsets.Count; i++)
        {
            while (position < offsets[i])
            {
                var read = text.Read(position, buffer.AsSpan(0, (int)Math.Min(ChunkSize, offsets[i] - position)));
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

    private static long Breaks(ReadOnlySpan<byte> chunk, ref bool afterReturn)
    {
        var breaks = chunk.Count((byte)'\n') + chunk.Count((byte)'\r') - chunk.Count("\r\n"u8)
            - (afterReturn && chunk[0] == '\n' ? 1 : 0);
        afterReturn = chunk[^1] == '\r';
        return breaks;
    }
}
