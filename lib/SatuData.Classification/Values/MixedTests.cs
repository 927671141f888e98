namespace SatuData.Classification.Values;

/// <summary>Tests of values that mix letters and digits.</summary>
internal static class MixedTests
{
    private static readonly HashSet<string> PlateAreas =
    [
        "BL", "BB", "BK", "BA", "BM", "BH", "BG", "BD", "BE", "BN", "BP", "B", "A", "D", "E", "F", "T", "Z", "G", "H",
        "K", "R",
        "AA", "AD", "AB", "L", "M", "N", "P", "S", "W", "AE", "AG", "DK", "DR", "EA", "DH", "EB", "ED", "KB", "KH",
        "DA", "KT",
        "KU", "DB", "DL", "DN", "DD", "DP", "DW", "DT", "DM", "DC", "DE", "DG", "PB", "PA", "CC", "CD", "RI",
    ];

    public static ValueTraits Of(ReadOnlySpan<byte> text, CellBytes bytes, CellWords words)
    {
        var traits = ValueTraits.None;
        if (text.Length <= 12)
        {
            traits |= IsPlate(text) ? ValueTraits.Plate : 0;
            traits |= IsPassport(text) ? ValueTraits.Passport : 0;
            traits |= IsIcd(text) ? ValueTraits.Icd : 0;
        }

        traits |= IsRtRw(text) ? ValueTraits.RtRw : 0;
        traits |= StartsWith(text, "rp"u8) && bytes.Letters == 2 && bytes.Digits >= 3 ? ValueTraits.Money : 0;
        traits |= IsAge(text, bytes, words) ? ValueTraits.AgeText : 0;
        traits |= text.Count((byte)'/') >= 2 && !IsUrl(text) ? ValueTraits.DocumentNumber : 0;
        return traits | (IsUrl(text) ? ValueTraits.Url : 0);
    }

    private static bool IsUrl(ReadOnlySpan<byte> text) =>
        StartsWith(text, "http"u8) || StartsWith(text, "www."u8);

    // B 1234 XYZ: an area, one to four digits not beginning with zero, up to three letters.
    private static bool IsPlate(ReadOnlySpan<byte> text)
    {
        var letters = Run(text, 0, IsLetter);
        if (letters is 0 or > 2)
        {
            return false;
        }

        var at = Skip(text, letters);
        var digits = Run(text, at, IsDigit);
        if (digits is 0 or > 4 || text[at] == '0')
        {
            return false;
        }

        var tail = Skip(text, at + digits);
        var rest = Run(text, tail, IsLetter);
        return rest is > 0 and <= 3 && tail + rest == text.Length
            && PlateAreas.Contains(System.Text.Encoding.ASCII.GetString(text[..letters]).ToUpperInvariant());
    }

    private static bool IsPassport(ReadOnlySpan<byte> text)
    {
        var letters = Run(text, 0, IsLetter);
        var at = Skip(text, letters);
        var digits = Run(text, at, IsDigit);
        return at + digits == text.Length && ((letters == 1 && digits == 7) || (letters == 2 && digits is 6 or 7));
    }

    private static bool IsIcd(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 3 or > 6 || !IsLetter(text[0]) || (text[0] | 0x20) == 'u' || Run(text, 1, IsDigit) != 2)
        {
            return false;
        }

        return text.Length == 3
            || (text[3] == '.' && Run(text, 4, IsDigit) is var more && more is 1 or 2 && 4 + more == text.Length);
    }

    // RT 01 RW 02, RT.001/RW.002, RT 5.
    private static bool IsRtRw(ReadOnlySpan<byte> text)
    {
        if (text.Length > 20 || !(StartsWith(text, "rt"u8) || StartsWith(text, "rw"u8)))
        {
            return false;
        }

        foreach (var b in text)
        {
            if (IsLetter(b) && (b | 0x20) is not ('r' or 't' or 'w'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAge(ReadOnlySpan<byte> text, CellBytes bytes, CellWords words) =>
        bytes.Digits <= 6 && words.Count <= 6 && text.Length <= 30 && IsDigit(text[0])
        && (Contains(text, "tahun"u8) || Contains(text, "thn"u8) || Contains(text, "th"u8) || Contains(text, "bulan"u8)
            || Contains(text, "bln"u8));

    private static bool Contains(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        for (var i = 0; i + lower.Length <= text.Length; i++)
        {
            if (StartsWith(text[i..], lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        if (text.Length < lower.Length)
        {
            return false;
        }

        for (var i = 0; i < lower.Length; i++)
        {
            if ((text[i] | 0x20) != (lower[i] | 0x20))
            {
                return false;
            }
        }

        return true;
    }

    private static int Skip(ReadOnlySpan<byte> text, int at) =>
        at < text.Length && text[at] is (byte)' ' or (byte)'-' ? at + 1 : at;

    private static int Run(ReadOnlySpan<byte> text, int at, Func<byte, bool> test)
    {
        var count = 0;
        while (at + count < text.Length && test(text[at + count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static bool IsLetter(byte b) => (b | 0x20) is >= 'a' and <= 'z';
}
