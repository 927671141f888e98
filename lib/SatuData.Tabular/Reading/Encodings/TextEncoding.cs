namespace SatuData.Tabular.Reading.Encodings;

/// <summary>How a text is encoded.</summary>
/// <param name="Decoding">How its bytes become UTF-8; null when they are.</param>
/// <param name="MarkLength">Bytes of its byte order mark.</param>
/// <param name="Verdict">What shows it.</param>
internal sealed record TextEncoding(TextDecoding? Decoding, int MarkLength, EncodingVerdict Verdict)
{
    private const int Looked = 4096;

    /// <summary>
    /// The encoding that a byte order mark or the pattern of zero bytes proves; null when neither does.
    /// </summary>
    public static TextEncoding? FromMarkOrZeros(ReadOnlySpan<byte> head) => FromMark(head) ?? FromZeros(head);

    private static TextEncoding? FromMark(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8))
        {
            return Marked(null, 3, "utf-8", "EF BB BF");
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return Marked(new Utf32Decoding(bigEndian: false), 4, "utf-32", "FF FE 00 00");
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return Marked(new Utf32Decoding(bigEndian: true), 4, "utf-32BE", "00 00 FE FF");
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Marked(new Utf16Decoding(bigEndian: false), 2, "utf-16", "FF FE");
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? Marked(new Utf16Decoding(bigEndian: true), 2, "utf-16BE", "FE FF")
            : null;
    }

    private static TextEncoding Marked(TextDecoding? decoding, int length, string name, string bytes) =>
        new(decoding, length, new EncodingVerdict(name, 1, $"Tanda urutan byte {bytes} di awal berkas (byte 0)."));

    /// <summary>
    /// Western text has a zero in every other byte in UTF-16, and three zeros in four in UTF-32, always on the same
    /// side.
    /// </summary>
    private static TextEncoding? FromZeros(ReadOnlySpan<byte> head)
    {
        Span<int> zeros = stackalloc int[4];
        var quads = Math.Min(head.Length, Looked) / 4;
        for (var i = 0; i < quads * 4; i++)
        {
            zeros[i & 3] += head[i] == 0 ? 1 : 0;
        }

        var (most, few) = (quads * 7 / 10, quads / 20);
        if (quads < 2 || zeros[0] + zeros[1] + zeros[2] + zeros[3] < most)
        {
            return null;
        }

        if (zeros[0] <= few && zeros[1] >= most && zeros[2] >= most && zeros[3] >= most)
        {
            return ByZeros(new Utf32Decoding(bigEndian: false), "utf-32", "tiga byte nol setelah setiap karakter");
        }

        if (zeros[3] <= few && zeros[0] >= most && zeros[1] >= most && zeros[2] >= most)
        {
            return ByZeros(new Utf32Decoding(bigEndian: true), "utf-32BE", "tiga byte nol sebelum setiap karakter");
        }

        if (zeros[0] <= few && zeros[2] <= few && zeros[1] >= most && zeros[3] >= most)
        {
            return ByZeros(
                new Utf16Decoding(bigEndian: false), "utf-16", "byte nol di setiap posisi ganjil (1, 3, 5, …)");
        }

        return zeros[1] <= few && zeros[3] <= few && zeros[0] >= most && zeros[2] >= most
            ? ByZeros(new Utf16Decoding(bigEndian: true), "utf-16BE", "byte nol di setiap posisi genap (0, 2, 4, …)")
            : null;
    }

    private static TextEncoding ByZeros(TextDecoding decoding, string name, string pattern) =>
        new(decoding, 0, new EncodingVerdict(name, 1, $"Tanpa tanda urutan byte; {pattern} di awal berkas."));
}
