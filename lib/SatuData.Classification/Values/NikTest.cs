using System.Text;
using SatuData.Tabular.Regions;

namespace SatuData.Classification.Values;

/// <summary>
/// The shape of a NIK, PPKKCC DDMMYY SSSS: a real province, a real day (a woman's day of birth is stored plus 40) and a
/// serial above zero. There is no check digit. A family card number has the same shape with the day of issue, never
/// plus 40. One random number in 36 has the shape, one in 2,000 also a kecamatan that exists or existed.
/// </summary>
internal sealed class NikTest
{
    public const int Length = 16;

    private const byte Unasked = 0;
    private const byte Real = 1;
    private const byte Unreal = 2;

    // By six digits; filled as codes are asked for. Threads may ask at the same time: they find the same.
    private readonly byte[] _districts = new byte[1_000_000];
    private readonly bool[] _provinces = new bool[100];
    private readonly bool[] _former = new bool[10_000];
    private readonly RegionCodes _regions;

    public NikTest(IEnumerable<string> provinces, IEnumerable<string> formerRegencies, RegionCodes regions)
    {
        _regions = regions;
        foreach (var code in provinces)
        {
            _provinces[((code[0] - '0') * 10) + (code[1] - '0')] = true;
        }

        foreach (var code in formerRegencies)
        {
            _former[NumberTests.Number(Encoding.ASCII.GetBytes(code))] = true;
        }
    }

    /// <summary>What sixteen digits are.</summary>
    public NikShape Test(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != Length || !IsBirth(digits))
        {
            return NikShape.None;
        }

        var serial = (Two(digits, 12) * 100) + Two(digits, 14);
        return serial == 0 ? NikShape.SerialZero : Two(digits, 6) > 40 ? NikShape.Woman : NikShape.Man;
    }

    /// <summary>Whether twelve digits and more begin with a province's code and a day of birth.</summary>
    public bool IsBirth(ReadOnlySpan<byte> digits)
    {
        if (!_provinces[Two(digits, 0)] || Two(digits, 2) == 0 || Two(digits, 4) == 0)
        {
            return false;
        }

        var day = Two(digits, 6);
        return IsDay(day > 40 ? day - 40 : day, Two(digits, 8), Two(digits, 10));
    }

    /// <summary>
    /// Whether six digits are the code of a kecamatan of any edition of the list, or of a kabupaten from before it.
    /// </summary>
    public bool IsDistrict(ReadOnlySpan<byte> digits)
    {
        var number = (Two(digits, 0) * 10_000) + (Two(digits, 2) * 100) + Two(digits, 4);
        if (_districts[number] == Unasked)
        {
            _districts[number] = IsReal(digits[..6]) || (_former[number / 100] && number % 100 > 0) ? Real : Unreal;
        }

        return _districts[number] == Real;
    }

    private bool IsReal(ReadOnlySpan<byte> code) => _regions.Exists(RegionLevel.Kecamatan, code)
        || _regions.Judge(RegionLevel.Kecamatan, Encoding.ASCII.GetString(code)).Status != RegionStatus.Unknown;

    // The century is not in the number: 29 February 00 existed in 2000 and not in 1900.
    private static bool IsDay(int day, int month, int year) =>
        month is >= 1 and <= 12 && day >= 1
        && (day <= DateTime.DaysInMonth(1900 + year, month) || day <= DateTime.DaysInMonth(2000 + year, month));

    private static int Two(ReadOnlySpan<byte> digits, int at) => ((digits[at] - '0') * 10) + (digits[at + 1] - '0');
}
