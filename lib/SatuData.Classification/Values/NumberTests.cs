namespace SatuData.Classification.Values;

/// <summary>Numbers that carry their own proof: check digits, dates, fixed beginnings.</summary>
internal static class NumberTests
{
    /// <summary>NPWP of 15 digits, or 16 with a zero before: the ninth is the Luhn digit of the first eight.</summary>
    public static bool IsNpwp(ReadOnlySpan<byte> digits)
    {
        if (digits is [(byte)'0', ..] && digits.Length == 16)
        {
            digits = digits[1..];
        }

        if (digits.Length != 15 || !digits.ContainsAnyExcept((byte)'0'))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            var digit = (digits[i] - '0') * ((i % 2) + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return (10 - (sum % 10)) % 10 == digits[8] - '0';
    }

    /// <summary>NIP: birth date, year and month of appointment, sex, serial; PPPK have 21 and up as month.</summary>
    public static bool IsNip(ReadOnlySpan<byte> digits, out bool isPppk)
    {
        isPppk = false;
        if (digits.Length != 18 || digits[14] is not ((byte)'1' or (byte)'2'))
        {
            return false;
        }

        var (born, appointed) = (Number(digits[..4]), Number(digits.Slice(8, 4)));
        var month = Number(digits.Slice(12, 2));
        isPppk = month is >= 21 and <= 40;
        return born is >= 1935 and <= 2012 && IsMonthAndDay(digits.Slice(4, 4))
            && appointed - born is >= 15 and <= 60 && (month is >= 1 and <= 12 || isPppk);
    }

    /// <summary>NISN: ten digits beginning with the last three of a birth year from 1975 on.</summary>
    public static bool IsNisn(ReadOnlySpan<byte> digits) =>
        digits.Length == 10 && Number(digits[..3]) is <= 25 or (>= 975 and <= 999);

    public static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static bool IsMonthAndDay(ReadOnlySpan<byte> digits) =>
        Number(digits[..2]) is >= 1 and <= 12 && Number(digits[2..]) is >= 1 and <= 31;
}
