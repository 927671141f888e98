using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SatuData.Tabular.Reading.Xml;

/// <summary>Decodes raw XML text. The result is never longer than the raw text.</summary>
internal static class XmlText
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("&\r_"u8);
    private static readonly SearchValues<byte> Forbidden = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    /// <summary>
    /// Writes the text to <paramref name="target"/>; gives its length. Entities become characters, line breaks become
    /// line feeds, and the
    /// escapes <c>_x000D_</c> of spreadsheets the characters they stand for.
    /// </summary>
    /// <exception cref="InvalidDataException">The text is not UTF-8, or holds an unknown entity or a forbidden
    /// character.</exception>
    public static int Decode(ReadOnlySpan<byte> raw, Span<byte> target)
    {
        if (!Utf8.IsValid(raw) || raw.ContainsAny(Forbidden))
        {
            throw new InvalidDataException("The text is damaged.");
        }

        var next = raw.IndexOfAny(Special);
        if (next < 0)
        {
            raw.CopyTo(target);
            return raw.Length;
        }

        var written = 0;
        while (next >= 0)
        {
            raw[..next].CopyTo(target[written..]);
            written += next;
            raw = raw[next..];
            raw = raw[DecodeOne(raw, target, ref written)..];
            next = raw.IndexOfAny(Special);
        }

        raw.CopyTo(target[written..]);
        return written + raw.Length;
    }

    /// <summary>A short value as a string, such as the name of a sheet.</summary>
    public static string ToString(ReadOnlySpan<byte> raw)
    {
        var text = new byte[raw.Length];
        return Encoding.UTF8.GetString(text, 0, Decode(raw, text));
    }

    /// <summary>Decodes what starts with a special byte; gives how many raw bytes it took.</summary>
    private static int DecodeOne(ReadOnlySpan<byte> raw, Span<byte> target, ref int written)
    {
        switch (raw[0])
        {
            case (byte)'\r':
                target[written++] = (byte)'\n';
                return raw.Length > 1 && raw[1] == '\n' ? 2 : 1;
            case (byte)'&':
                return DecodeEntity(raw, target, ref written);
            case var _ when TryEscape(raw, out var unit):
                return DecodeEscape(raw, unit, target, ref written);
            default:
                target[written++] = raw[0];
                return 1;
        }
    }

    private static int DecodeEntity(ReadOnlySpan<byte> raw, Span<byte> target, ref int written)
    {
        var length = raw[..Math.Min(raw.Length, 12)].IndexOf((byte)';');
        var name = length < 0 ? default : raw[1..length];
        Rune? rune = name switch
        {
            [(byte)'a', (byte)'m', (byte)'p'] => new Rune('&'),
            [(byte)'l', (byte)'t'] => new Rune('<'),
            [(byte)'g', (byte)'t'] => new Rune('>'),
            [(byte)'q', (byte)'u', (byte)'o', (byte)'t'] => new Rune('"'),
            [(byte)'a', (byte)'p', (byte)'o', (byte)'s'] => new Rune('\''),
            [(byte)'#', (byte)'x', .. var hex] => FromDigits(hex, 16),
            [(byte)'#', .. var digits] => FromDigits(digits, 10),
            _ => null,
        };
        written += (rune ?? throw new InvalidDataException("The text holds an unknown entity."))
            .EncodeToUtf8(target[written..]);
        return length + 1;
    }

    private static Rune? FromDigits(ReadOnlySpan<byte> digits, int radix)
    {
        var value = 0;
        foreach (var b in digits)
        {
            var digit = char.IsAsciiHexDigit((char)b) ? HexValue(b) : radix;
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return digits.Length > 0 && value > 0 && Rune.TryCreate(value, out var rune) ? rune : null;
    }

    private static bool TryEscape(ReadOnlySpan<byte> raw, out char unit)
    {
        unit = '\0';
        if (raw.Length < 7 || raw[0] != '_' || raw[1] != 'x' || raw[6] != '_')
        {
            return false;
        }

        var value = 0;
        foreach (var b in raw[2..6])
        {
            if (!char.IsAsciiHexDigit((char)b))
            {
                return false;
            }

            value = (value << 4) + HexValue(b);
        }

        unit = (char)value;
        return true;
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10;

    /// <summary>An escape is one UTF-16 unit; two that are a pair are one character.</summary>
    private static int DecodeEscape(ReadOnlySpan<byte> raw, char unit, Span<byte> target, ref int written)
    {
        if (char.IsHighSurrogate(unit) && TryEscape(raw[7..], out var low) && Rune.TryCreate(unit, low, out var pair))
        {
            written += pair.EncodeToUtf8(target[written..]);
            return 14;
        }

        written += (Rune.TryCreate(unit, out var rune) ? rune : Rune.ReplacementChar).EncodeToUtf8(target[written..]);
        return 7;
    }
}
