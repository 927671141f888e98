using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>Copies a text, putting ASCII in place of the characters that look the same or mean the same.</summary>
internal static class PlainCharacters
{
    /// <summary>
    /// Writes the text to <paramref name="target"/>, which is at least as long; gives the length written. Characters
    /// without a plain equal are copied.
    /// </summary>
    public static int Copy(ReadOnlySpan<byte> text, Span<byte> target, out NumberTrims found)
    {
        found = NumberTrims.None;
        var length = 0;
        while (text.Length > 0)
        {
            if (text[0] < 0x80)
            {
                target[length++] = text[0];
                text = text[1..];
                continue;
            }

            Rune.DecodeFromUtf8(text, out var rune, out var used);
            var (plain, what) = Plain(rune.Value);
            found |= what;
            if (plain > 0)
            {
                target[length++] = (byte)plain;
            }
            else if (plain == 0)
            {
                text[..used].CopyTo(target[length..]);
                length += used;
            }

            text = text[used..];
        }

        return length;
    }

    /// <summary>Whether the character is a blank or cannot be seen.</summary>
    public static bool IsBlank(int rune) =>
        rune is <= 0x20 or 0x85 or 0xA0 or 0x1680 or 0x3000 or 0x202F or 0x205F or 0x2028 or 0x2029
        or (>= 0x2000 and <= 0x200A) || IsInvisible(rune);

    private static bool IsInvisible(int rune) => rune is (>= 0x200B and <= 0x200F) or 0x2060 or 0xFEFF or 0xAD;

    /// <summary>The plain character; 0 when there is none, -1 when the character is to be left out.</summary>
    private static (int Plain, NumberTrims What) Plain(int rune) => rune switch
    {
        >= 0xFF10 and <= 0xFF19 => (rune - 0xFF10 + '0', NumberTrims.Digits),
        >= 0x0660 and <= 0x0669 => (rune - 0x0660 + '0', NumberTrims.Digits),
        >= 0x06F0 and <= 0x06F9 => (rune - 0x06F0 + '0', NumberTrims.Digits),
        > 0xFF00 and < 0xFF5F => (rune - 0xFF00 + 0x20, NumberTrims.Digits),
        0x066B or 0x066C => (rune == 0x066B ? ',' : '.', NumberTrims.Digits),
        0x2212 or 0x2010 or 0x2011 or 0x2012 or 0x2013 or 0xFE63 => ('-', NumberTrims.Sign),
        0x2018 or 0x2019 or 0xB4 => ('\'', NumberTrims.None),
        0x201C or 0x201D => ('"', NumberTrims.None),
        _ when IsInvisible(rune) => (-1, NumberTrims.Invisible),
        _ when IsBlank(rune) => (' ', NumberTrims.None),
        _ => (0, NumberTrims.None),
    };
}
