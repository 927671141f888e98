using System.Globalization;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>
/// Reads numbers by strict shapes, in UTF-8 and without allocating. .NET's own lenient parser reads <c>1234.56</c> as
/// 123456 under id-ID
/// without a complaint; here a text that does not have exactly one of the known shapes is no number.
/// </summary>
internal static class NumberText
{
    /// <summary>18 digits always fit in a long.</summary>
    private const int MaximumDigits = 18;

    /// <summary>
    /// A whole number; group marks as <paramref name="convention"/> has them; a fraction of zeros only is allowed.
    /// </summary>
    public static bool TryInteger(ReadOnlySpan<byte> text, NumberConvention convention, out long value) =>
        TryPlain(text, out value)
        || (TryDecimal(text, convention, 0, out value, out var dropped) == NumberOutcome.Right && dropped == 0);

    /// <summary>
    /// An optional minus and up to 18 digits: nearly every number there is, so it comes first and is one tight loop.
    /// </summary>
    public static bool TryPlain(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        if (digits.Length is 0 or > MaximumDigits)
        {
            return false;
        }

        long sum = 0;
        foreach (var b in digits)
        {
            var digit = unchecked((uint)(b - '0'));
            if (digit > 9)
            {
                return false;
            }

            sum = unchecked((sum * 10) + digit);
        }

        value = negative ? -sum : sum;
        return true;
    }

    /// <summary>
    /// A number with <paramref name="scale"/> digits after the decimal mark, as an unscaled value. Digits beyond the
    /// scale are cut off;
    /// <paramref name="dropped"/> is the first of them (0 when all of them are zeros, 10 when only later ones are not).
    /// </summary>
    public static NumberOutcome TryDecimal(
        ReadOnlySpan<byte> text, NumberConvention convention, int scale, out long unscaled, out int dropped)
    {
        unscaled = 0;
        dropped = 0;
        if (!TrySplit(text, convention, out var parts))
        {
            return NumberOutcome.NotANumber;
        }

        var sum = 0L;
        var significant = 0;
        foreach (var b in parts.Whole)
        {
            if (b is >= (byte)'0' and <= (byte)'9' && !Append(ref sum, ref significant, b - '0'))
            {
                return NumberOutcome.TooLarge;
            }
        }

        for (var i = 0; i < scale; i++)
        {
            if (!Append(ref sum, ref significant, i < parts.Fraction.Length ? parts.Fraction[i] - '0' : 0))
            {
                return NumberOutcome.TooLarge;
            }
        }

        unscaled = parts.IsNegative ? -sum : sum;
        dropped = FirstDropped(parts.Fraction, scale);
        return NumberOutcome.Right;
    }

    /// <summary>A number of any size as the nearest double.</summary>
    public static bool TryReal(ReadOnlySpan<byte> text, NumberConvention convention, out double value)
    {
        value = 0;
        if (!TrySplit(text, convention, out var parts) || parts.Whole.Length + parts.Fraction.Length > 300)
        {
            return false;
        }

        Span<byte> plain = stackalloc byte[304];
        var length = 0;
        foreach (var b in parts.Whole)
        {
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                plain[length++] = b;
            }
        }

        if (parts.Fraction.Length > 0)
        {
            plain[length++] = (byte)'.';
            parts.Fraction.CopyTo(plain[length..]);
            length += parts.Fraction.Length;
        }

        // The span now holds digits and at most one point, which the invariant parser reads in exactly one way.
        var style = NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(plain[..length], style, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        value = parts.IsNegative ? -value : value;
        return double.IsFinite(value);
    }

    /// <summary>What the text says about the convention of its column.</summary>
    public static NumberShape Classify(ReadOnlySpan<byte> text)
    {
        var international = TrySplit(text, NumberConvention.International, out var parts);
        var indonesian = TrySplit(text, NumberConvention.Indonesian, out _);
        if (indonesian && international)
        {
            if (parts.Fraction.Length == 0 && text.IndexOf((byte)',') < 0)
            {
                return NumberShape.Plain;
            }

            return text.IndexOf((byte)',') < 0 ? NumberShape.OneDot : NumberShape.OneComma;
        }

        return indonesian ? NumberShape.Indonesian : international ? NumberShape.International : NumberShape.None;
    }

    /// <summary>The number with a decimal point and no group marks: <c>1.234,50</c> gives <c>1234.50</c>.</summary>
    public static string ToPlain(ReadOnlySpan<byte> text, NumberConvention convention)
    {
        if (!TrySplit(text, convention, out var parts))
        {
            return Encoding.UTF8.GetString(text);
        }

        var whole = Encoding.UTF8.GetString(parts.Whole).Replace(".", "", StringComparison.Ordinal).Replace(",", "",
            StringComparison.Ordinal);
        var fraction = parts.Fraction.Length > 0 ? "." + Encoding.UTF8.GetString(parts.Fraction) : "";
        return (parts.IsNegative ? "-" : "") + whole + fraction;
    }

    /// <summary>A hundredth of a number with a decimal point and no group marks.</summary>
    public static string Hundredth(string plain) =>
        decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (value / 100).ToString("0.############################", CultureInfo.InvariantCulture)
            : plain;

    private static bool TrySplit(ReadOnlySpan<byte> text, NumberConvention convention, out NumberParts parts)
    {
        var isIndonesian = convention == NumberConvention.Indonesian;
        return NumberParts.TrySplit(text, isIndonesian ? (byte)'.' : (byte)',', isIndonesian ? (byte)',' : (byte)'.',
            out parts);
    }

    private static bool Append(ref long sum, ref int significant, int digit)
    {
        significant += significant > 0 || digit > 0 ? 1 : 0;
        if (significant > MaximumDigits)
        {
            return false;
        }

        sum = (sum * 10) + digit;
        return true;
    }

    private static int FirstDropped(ReadOnlySpan<byte> fraction, int scale)
    {
        if (fraction.Length <= scale || !fraction[scale..].ContainsAnyExcept((byte)'0'))
        {
            return 0;
        }

        return fraction[scale] == '0' ? 10 : fraction[scale] - '0';
    }
}
