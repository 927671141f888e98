using System.Buffers;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>
/// A number with something after it in its cell: a unit (12 orang), a scale word (1,5 juta), a mark (12,5*).
/// </summary>
internal static class NumberUnit
{
    private const int LongestUnit = 40;

    private static readonly SearchValues<byte> NumberCharacters = SearchValues.Create("0123456789.,-"u8);

    /// <summary>
    /// Units of one letter, and the marks r, e and x of official publications; other letters may be slips.
    /// </summary>
    private static readonly SearchValues<byte> SingleLetters = SearchValues.Create("mlgtrex"u8);

    private static readonly SearchValues<byte> NoUnit = SearchValues.Create(":;=<>@"u8);

    private static readonly (string Word, int Power)[] Scales =
    [
        ("ribu", 3), ("rb", 3), ("juta", 6), ("jt", 6), ("miliar", 9), ("milyar", 9), ("triliun", 12), ("trilyun", 12),
    ];

    /// <summary>
    /// The number in front, as it stands, and how many powers of ten the word after it adds (0 for a plain unit).
    /// </summary>
    public static bool TrySplit(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> number, out int power)
    {
        number = default;
        power = 0;
        var prefix = text.Length > 2 && Ascii.EqualsIgnoreCase(text[..2], "Rp"u8) ? (text[2] == '.' ? 3 : 2) : 0;
        text = text[prefix..].TrimStart((byte)' ');
        var end = text.IndexOfAnyExcept(NumberCharacters);
        if (end < 1)
        {
            return false;
        }

        number = text[..end];
        var unit = CellText.Trim(text[end..]);
        if (NumberText.Classify(number) == NumberShape.None)
        {
            // "12. orang" and "5,-/kg": the mark belongs to what follows.
            number = number.TrimEnd(".,-"u8);
        }

        if (NumberText.Classify(number) == NumberShape.None || unit.Length is 0 or > LongestUnit || !IsUnit(unit))
        {
            return false;
        }

        power = PowerOf(unit);
        return true;
    }

    /// <summary>Letters and signs, digits only as powers (m2) and in marks: 1) and such.</summary>
    private static bool IsUnit(ReadOnlySpan<byte> unit) =>
        unit[0] is not ((byte)'/' or (byte)':' or (byte)'(') && !unit.ContainsAny(NoUnit)
        && unit[0] is not (>= (byte)'0' and <= (byte)'9')
        && !(unit is [(>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z')]
            && !SingleLetters.Contains(unit[0]))
        && !(unit.Length > 1 && unit[0] is (byte)'E' or (byte)'e' && unit[^1] is >= (byte)'0' and <= (byte)'9');

    private static int PowerOf(ReadOnlySpan<byte> unit)
    {
        var end = unit.IndexOfAny((byte)' ', (byte)'.');
        var word = end < 0 ? unit : unit[..end];
        foreach (var (scale, power) in Scales)
        {
            if (Ascii.EqualsIgnoreCase(word, scale))
            {
                return power;
            }
        }

        return 0;
    }
}
