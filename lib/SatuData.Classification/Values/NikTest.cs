namespace SatuData.Classification.Values;

/// <summary>
/// The shape of a NIK, PPKKCC DDMMYY SSSS: a real province, a real day (a woman's day of birth is stored plus 40) and a
/// serial above zero. There is no check digit. A family card number has the same shape with the day of issue, never
/// plus 40.
/// </summary>
internal sealed class NikTest
{
    public const int Length = 16;

    private readonly bool[] _provinces = new bool[100];

    public NikTest(IEnumerable<string> provinces)
    {
        foreach (var code in provinces)
        {
            _provinces[((code[0] - '0') * 10) + (code[1] - '0')] = true;
        }
    }

    /// <summary>What sixteen digits are.</summary>
    public NikShape Test(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != Length || !_provinces[Two(digits, 0)] || Two(digits, 2) == 0 || Two(digits, 4) == 0)
        {
            return NikShape.None;
        }

        var day = Two(digits, 6);
        var woman = day > 40;
        if (!IsDay(woman ? day - 40 : day, Two(digits, 8), Two(digits, 10)))
        {
            return NikShape.None;
        }

        var serial = (Two(digits, 12) * 100) + Two(digits, 14);
        return serial == 0 ? NikShape.SerialZero : woman ? NikShape.Woman : NikShape.Man;
    }

    // The century is not in the number: 29 February 00 existed in 2000 and not in 1900.
    private static bool IsDay(int day, int month, int year) =>
        month is >= 1 and <= 12 && day >= 1
        && (day <= DateTime.DaysInMonth(1900 + year, month) || day <= DateTime.DaysInMonth(2000 + year, month));

    private static int Two(ReadOnlySpan<byte> digits, int at) => ((digits[at] - '0') * 10) + (digits[at + 1] - '0');
}
