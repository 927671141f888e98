using System.Globalization;

namespace SatuData.Tabular.Values;

/// <summary>Numbers in scientific notation: 1,81002E+15, 1.5e-07.</summary>
internal static class ScientificText
{
    private const int MaximumExponent = 300;

    /// <summary>Whether the text has that shape.</summary>
    public static bool Is(ReadOnlySpan<byte> text) => TrySplit(text, out _, out _, out _);

    /// <summary>The number as the nearest double.</summary>
    public static bool TryReal(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        if (!TrySplit(text, out var mantissa, out _, out var exponent) || text.Length > 64)
        {
            return false;
        }

        Span<byte> plain = stackalloc byte[72];
        mantissa.CopyTo(plain);
        plain[..mantissa.Length].Replace((byte)',', (byte)'.');
        var length = mantissa.Length;
        plain[length++] = (byte)'e';
        exponent.TryFormat(plain[length..], out var digits, provider: CultureInfo.InvariantCulture);
        return double.TryParse(plain[..(length + digits)], NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    /// <summary>The whole number it stands for, when its mantissa writes every digit of it.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (!TrySplit(text, out var mantissa, out var fraction, out var exponent) || exponent != fraction
            || exponent > 17)
        {
            return false;
        }

        foreach (var b in mantissa)
        {
            value = b is >= (byte)'0' and <= (byte)'9' ? (value * 10) + b - '0' : value;
        }

        value = mantissa[0] == '-' ? -value : value;
        return true;
    }

    private static bool TrySplit(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> mantissa, out int fraction,
        out int exponent)
    {
        mantissa = default;
        fraction = exponent = 0;
        var e = text.IndexOfAny((byte)'e', (byte)'E');
        if (e < 1 || e > text.Length - 2)
        {
            return false;
        }

        mantissa = text[..e];
        var digits = mantissa[0] == '-' ? mantissa[1..] : mantissa;
        var mark = digits.IndexOfAny((byte)',', (byte)'.');
        fraction = mark < 0 ? 0 : digits.Length - mark - 1;
        var power = text[(e + 1)..];
        var isSigned = power[0] is (byte)'+' or (byte)'-';
        var sign = power[0] == '-' ? -1 : 1;
        power = isSigned ? power[1..] : power;
        if (!AreDigits(mark < 0 ? digits : digits[..mark]) || (mark >= 0 && !AreDigits(digits[(mark + 1)..]))
            || power.Length > 3 || !AreDigits(power) || (!isSigned && mark < 0))
        {
            return false;
        }

        NumberText.TryPlain(power, out var size);
        exponent = sign * (int)size;
        return size <= MaximumExponent;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => text.Length > 0
        && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
