using System.Buffers;

namespace SatuData.Classification.Values;

/// <summary>Reads the words of a cell.</summary>
internal static class CellWords
{
    private const int MaxNameWords = 7;

    private const int MaxSetWords = 4;

    // Longer text is a note: the identifiers in it are searched everywhere, the words that make a name are not.
    private const int MaxBytes = 160;

    private static readonly byte[] Lower = [.. Enumerable.Range(0, 256).Select(b => LowerOf((byte)b))];

    private static readonly SearchValues<byte> Mantissa = SearchValues.Create("0123456789.,"u8);

    public static TextShape Read(ReadOnlySpan<byte> text, ValueLexicon lexicon)
    {
        var kinds = WordKind.None;
        var whole = 0ul;
        var words = 0;
        var numbers = 0;
        var position = 0;
        var end = Math.Min(text.Length, MaxBytes);
        while (position < end)
        {
            var word = default(WordHash);
            var digits = false;
            while (position < end && Lower[text[position]] is var lower and not 0)
            {
                digits |= lower <= (byte)'9';
                word.Add(lower);
                position++;
            }

            if (word.Length == 0)
            {
                position++;
                continue;
            }

            var hash = word.Value;
            whole = WordHash.Join(whole, hash);
            words++;
            numbers += digits ? 1 : 0;
            kinds |= lexicon.KindOf(hash);
        }

        var sets = words <= MaxSetWords ? lexicon.SetsOf(whole) : (ushort)0;
        return new(whole, sets, Traits(text, kinds, words, numbers));
    }

    private static TextTraits Traits(ReadOnlySpan<byte> text, WordKind kinds, int words, int numbers)
    {
        var traits = TextTraits.None;
        if (numbers == 0 && words is > 0 and <= MaxNameWords && text.Length <= MaxBytes
            && (kinds & (WordKind.Office | WordKind.Region | WordKind.Address)) == 0)
        {
            traits |= (kinds & WordKind.Name) != 0 ? TextTraits.NameShape | TextTraits.NameWord : TextTraits.NameShape;
        }

        if ((kinds & WordKind.Office) != 0)
        {
            traits |= TextTraits.Office;
        }

        if ((kinds & WordKind.Address) != 0 && words > 1)
        {
            traits |= TextTraits.Address;
        }

        return words == numbers && IsScientific(text) ? traits | TextTraits.Scientific : traits;
    }

    // 1.81001E+15 and 3,2E15: what is left of sixteen digits in a narrow spreadsheet column.
    private static bool IsScientific(ReadOnlySpan<byte> text)
    {
        var e = text.IndexOfAny((byte)'E', (byte)'e');
        if (e < 1 || text.Length > 24 || text[..e].ContainsAnyExcept(Mantissa))
        {
            return false;
        }

        var power = text[(e + 1)..];
        power = power is [(byte)'+', ..] ? power[1..] : power;
        return power is [(byte)'1', (byte)'5'];
    }

    // Zero for what separates words; letters in lower case; plus belongs to blood groups.
    private static byte LowerOf(byte b) => b switch
    {
        >= (byte)'a' and <= (byte)'z' => b,
        >= (byte)'A' and <= (byte)'Z' => (byte)(b | 0x20),
        >= (byte)'0' and <= (byte)'9' => b,
        >= 0x80 => b,
        (byte)'+' => b,
        _ => 0,
    };
}
