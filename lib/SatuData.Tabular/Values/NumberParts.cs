namespace SatuData.Tabular.Values;

/// <summary>A number taken apart: sign, whole part with its group marks, and fraction.</summary>
internal readonly ref struct NumberParts
{
    private NumberParts(bool isNegative, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction)
    {
        IsNegative = isNegative;
        Whole = whole;
        Fraction = fraction;
    }

    public bool IsNegative { get; }

    public ReadOnlySpan<byte> Whole { get; }

    public ReadOnlySpan<byte> Fraction { get; }

    /// <summary>
    /// Shapes: <c>-?\d+</c>, <c>-?\d+[decimal]\d+</c>, and the whole part grouped by threes:
    /// <c>-?[1-9]\d{0,2}([group]\d{3})+</c>.
    /// </summary>
    public static bool TrySplit(ReadOnlySpan<byte> text, byte group, byte decimalMark, out NumberParts parts)
    {
        parts = default;
        var negative = text.Length > 0 && text[0] == '-';
        var rest = negative ? text[1..] : text;
        var mark = rest.IndexOf(decimalMark);
        var whole = mark < 0 ? rest : rest[..mark];
        var fraction = mark < 0 ? default : rest[(mark + 1)..];
        if ((mark >= 0 && !AreDigits(fraction)) || !(AreDigits(whole) || AreGroups(whole, group)))
        {
            return false;
        }

        parts = new NumberParts(negative, whole, fraction);
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) =>
        text.Length > 0 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool AreGroups(ReadOnlySpan<byte> text, byte group)
    {
        var first = text.IndexOf(group);
        if (first is < 1 or > 3 || text[0] == '0' || !AreDigits(text[..first]) || (text.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var i = first; i < text.Length; i += 4)
        {
            if (text[i] != group || !AreDigits(text.Slice(i + 1, 3)))
            {
                return false;
            }
        }

        return true;
    }
}
