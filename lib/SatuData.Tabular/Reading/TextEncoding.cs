using System.Globalization;
using System.Text;

namespace SatuData.Tabular.Reading;

/// <summary>How a text is encoded: which encoding, how many bytes its mark takes, and what shows it.</summary>
internal sealed record TextEncoding(Encoding Encoding, int MarkLength, EncodingVerdict Verdict)
{
    /// <summary>Windows-1252: what Excel writes as "CSV" in western locales.</summary>
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// Whether a byte below 128 is always that ASCII character, so that delimiters and quotes can be found in the
    /// bytes.
    /// </summary>
    public bool IsAsciiCompatible => Encoding is UTF8Encoding || Encoding.IsSingleByte;

    /// <summary>
    /// The encoding that a byte order mark or the pattern of zero bytes proves; null when neither does.
    /// </summary>
    public static TextEncoding? FromMarkOrZeros(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8))
        {
            return new(Encoding.UTF8, 3, new("utf-8", true, "Tanda urutan byte EF BB BF di awal berkas."));
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return new(Encoding.UTF32, 4, new("utf-32", true, "Tanda urutan byte FF FE 00 00 di awal berkas."));
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new(Encoding.Unicode, 2, new("utf-16", true, "Tanda urutan byte FF FE di awal berkas."));
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new(Encoding.BigEndianUnicode, 2, new("utf-16BE", true, "Tanda urutan byte FE FF di awal berkas."));
        }

        return FromZeros(head);
    }

    public static TextEncoding Utf8(long firstNonAscii) => new(Encoding.UTF8, 0, new(
        "utf-8",
        true,
        firstNonAscii < 0
            ? "Seluruh berkas hanya berisi karakter ASCII."
            : string.Create(CultureInfo.InvariantCulture, $"Seluruh berkas UTF-8 yang sah; karakter bukan ASCII pertama di byte {firstNonAscii}.")));

    public static TextEncoding Windows(long firstInvalid, byte value) => new(Windows1252, 0, new(
        "windows-1252",
        false,
        string.Create(CultureInfo.InvariantCulture, $"Byte {value:X2} di posisi {firstInvalid} bukan UTF-8 yang sah.")));

    /// <summary>Western text in UTF-16 has a zero in every other byte, always on the same side.</summary>
    private static TextEncoding? FromZeros(ReadOnlySpan<byte> head)
    {
        var pairs = Math.Min(head.Length, 4096) / 2;
        var even = 0;
        var odd = 0;
        for (var i = 0; i < pairs; i++)
        {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[(2 * i) + 1] == 0 ? 1 : 0;
        }

        if (pairs >= 4 && odd * 10 >= pairs * 7 && even == 0)
        {
            return new(Encoding.Unicode, 0, new("utf-16", true, "Byte nol di setiap posisi genap (pola UTF-16)."));
        }

        return pairs >= 4 && even * 10 >= pairs * 7 && odd == 0
            ? new(Encoding.BigEndianUnicode, 0, new("utf-16BE", true, "Byte nol di setiap posisi ganjil (pola UTF-16)."))
            : null;
    }
}
