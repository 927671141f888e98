namespace SatuData.Tabular.Rules.Expressions;

/// <summary>
/// Arithmetic on exact decimals: whole numbers of 128 bits that count units of 10^-scale. A result too large for 37
/// digits counts as absent; nothing ever wraps around.
/// </summary>
internal static class Exact
{
    private static readonly Int128 Limit = PowerOf(37);

    /// <summary>10 to the power of <paramref name="exponent"/>, 0 to 37.</summary>
    public static Int128 PowerOf(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    public static bool IsInRange(Int128 value) => value < Limit && value > -Limit;

    public static bool TryMultiply(Int128 left, Int128 right, out Int128 product)
    {
        var isSmall = left >= long.MinValue && left <= long.MaxValue && right >= long.MinValue
            && right <= long.MaxValue;
        product = isSmall || Math.Abs((double)left * (double)right) < 1e37 ? left * right : Limit;
        return IsInRange(product);
    }

    /// <summary>
    /// The value in units of 10^-<paramref name="to"/> instead of 10^-<paramref name="from"/>; digits lost are rounded
    /// half away.
    /// </summary>
    public static bool TryRescale(Int128 value, int from, int to, out Int128 rescaled)
    {
        if (to >= from)
        {
            return TryMultiply(value, PowerOf(to - from), out rescaled);
        }

        rescaled = Quotient(value, PowerOf(from - to));
        return true;
    }

    public static bool TryDivide(
        Int128 left, int leftScale, Int128 right, int rightScale, int scale, out Int128 quotient)
    {
        quotient = 0;
        if (right == 0 || !TryMultiply(left, PowerOf(Math.Max(0, scale + rightScale - leftScale)), out var numerator))
        {
            return false;
        }

        if (!TryMultiply(right, PowerOf(Math.Max(0, leftScale - scale - rightScale)), out var denominator))
        {
            return false;
        }

        quotient = Quotient(numerator, denominator);
        return true;
    }

    /// <summary>The nearest whole number to the quotient, half away from zero.</summary>
    public static Int128 Quotient(Int128 numerator, Int128 denominator)
    {
        var (whole, rest) = Int128.DivRem(numerator, denominator);
        var isUp = Int128.Abs(rest) >= Int128.Abs(denominator) - Int128.Abs(rest);
        return isUp ? whole + ((numerator < 0) == (denominator < 0) ? 1 : -1) : whole;
    }

    public static Int128 Floor(Int128 value, Int128 unit)
    {
        var (whole, rest) = Int128.DivRem(value, unit);
        return rest < 0 ? whole - 1 : whole;
    }

    public static double ToDouble(Int128 value, int scale) => (double)value / (double)PowerOf(scale);

    /// <summary>
    /// A finite double with nine digits after the decimal point, so that sums do not depend on their order.
    /// </summary>
    public static bool TryFromDouble(double value, int scale, out Int128 exact)
    {
        var scaled = Math.Round(value * (double)PowerOf(scale));
        exact = Math.Abs(scaled) < 1e36 ? (Int128)scaled : 0;
        return Math.Abs(scaled) < 1e36;
    }
}
