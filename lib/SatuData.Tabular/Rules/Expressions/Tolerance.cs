using System.Globalization;

namespace SatuData.Tabular.Rules.Expressions;

/// <summary>How far two numbers may be apart and still count as equal.</summary>
/// <param name="Amount">The distance, or the percentage of the right-hand number; 0 or more.</param>
/// <param name="IsPercent">Whether it is a percentage.</param>
internal readonly record struct Tolerance(decimal Amount, bool IsPercent)
{
    /// <summary>Binary numbers differ in their last digits when they mean the same.</summary>
    private const double BinaryNoise = 1e-9;

    /// <summary>Reads <c>0.5</c> or <c>1%</c>; null when the text is neither.</summary>
    public static Tolerance? Parse(string? text)
    {
        var isPercent = text is not null && text.EndsWith('%');
        return decimal.TryParse(isPercent ? text![..^1]
            : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? new Tolerance(amount, isPercent)
            : null;
    }

    /// <summary>The distance allowed at <paramref name="right"/>, both in units of 10^-scale.</summary>
    public Int128 At(Int128 right, int scale)
    {
        if (Amount == 0)
        {
            return 0;
        }

        var allowed = IsPercent ? Math.Abs(Exact.ToDouble(right, scale)) * (double)Amount / 100 : (double)Amount;
        return Exact.TryFromDouble(Math.Floor(allowed * Math.Pow(10, scale) * (1 + BinaryNoise)), 0, out var units)
            ? units
            : 0;
    }

    public double At(double left, double right)
    {
        var noise = Math.Max(Math.Abs(left), Math.Abs(right)) * BinaryNoise;
        return noise + (IsPercent ? Math.Abs(right) * (double)Amount / 100 : (double)Amount);
    }
}
