namespace SatuData.Tabular.Values;

/// <summary>
/// Reads calendar days by strict shapes: 31/12/2024, 31-12-2024, 31.12.2024, 2024-12-31, 31 Desember 2024, each alone,
/// after the day of
/// the week, or before a time of midnight. A month alone is no day, and a year has four digits.
/// </summary>
internal static class DateText
{
    /// <summary><see cref="DateOnly.DayNumber"/> of 1970-01-01.</summary>
    public const int UnixEpochDayNumber = 719162;

    private static readonly string[] Weekdays =
    [
        "senin", "senen", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad",
    ];

    private static readonly byte[][][] MonthNames = [.. new[]
    {
        "januari,jan,january", "februari,feb,pebruari,peb,february", "maret,mar,mrt,march", "april,apr", "mei,may", "juni,jun,june",
        "juli,jul,july", "agustus,agu,agt,ags,agust,aug,august", "september,sep,sept", "oktober,okt,oct,october",
        "november,nov,nopember,nop", "desember,des,dec,december",
    }.Select(names => names.Split(',').Select(System.Text.Encoding.UTF8.GetBytes).ToArray())];

    /// <summary>The day as days since 1970-01-01.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int days)
    {
        if (text.Length == 10 && TryTenBytes(text, out days))
        {
            return true;
        }

        return TryAny(text, out days);
    }

    /// <summary>
    /// dd/MM/yyyy, dd-MM-yyyy, dd.MM.yyyy and yyyy-MM-dd with all zeros written: nearly every date there is.
    /// </summary>
    private static bool TryTenBytes(ReadOnlySpan<byte> text, out int days)
    {
        days = 0;
        var mark = text[2];
        if (mark is (byte)'/' or (byte)'-' or (byte)'.')
        {
            return text[5] == mark
                && TryDigits(text[..2], out var d) && TryDigits(text.Slice(3, 2), out var m) && TryDigits(text[6..], out var y)
                && TryDays(y, m, d, out days);
        }

        return text[4] == '-' && text[7] == '-'
            && TryDigits(text[..4], out var year) && TryDigits(text.Slice(5, 2), out var month) && TryDigits(text[8..], out var day)
            && TryDays(year, month, day, out days);
    }

    private static bool TryAny(ReadOnlySpan<byte> text, out int days)
    {
        days = 0;
        var rest = DropMidnight(DropWeekday(text));
        var first = rest.IndexOfAny("/-. "u8);
        if (first is < 1 or > 4)
        {
            return false;
        }

        var afterFirst = rest[(first + 1)..].TrimStart((byte)' ');
        var second = afterFirst.IndexOf(rest[first]);
        if (second < 1)
        {
            return false;
        }

        var middle = afterFirst[..second];
        var last = afterFirst[(second + 1)..].TrimStart((byte)' ');
        if (first == 4)
        {
            return rest[4] == '-' && middle.Length <= 2 && last.Length <= 2
                && TryDigits(rest[..4], out var year) && TryDigits(middle, out var month) && TryDigits(last, out var day)
                && TryDays(year, month, day, out days);
        }

        return first <= 2 && last.Length == 4
            && TryDigits(rest[..first], out var d) && TryMonth(middle, rest[first] == ' ', out var m) && TryDigits(last, out var y)
            && TryDays(y, m, d, out days);
    }

    private static ReadOnlySpan<byte> DropWeekday(ReadOnlySpan<byte> text)
    {
        var comma = text.IndexOf((byte)',');
        if (comma is < 4 or > 7)
        {
            return text;
        }

        foreach (var weekday in Weekdays)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(text[..comma], weekday))
            {
                return text[(comma + 1)..].TrimStart((byte)' ');
            }
        }

        return text;
    }

    private static ReadOnlySpan<byte> DropMidnight(ReadOnlySpan<byte> text)
    {
        foreach (var ending in (ReadOnlySpan<string>)[" 00:00:00.000", " 00:00:00", " 00:00", "T00:00:00Z", "T00:00:00"])
        {
            if (text.Length > ending.Length && System.Text.Ascii.Equals(text[^ending.Length..], ending))
            {
                return text[..^ending.Length];
            }
        }

        return text;
    }

    private static bool TryMonth(ReadOnlySpan<byte> text, bool onlyByName, out int month)
    {
        if (!onlyByName && text.Length <= 2 && TryDigits(text, out month))
        {
            return true;
        }

        for (var i = 0; i < MonthNames.Length; i++)
        {
            foreach (var name in MonthNames[i])
            {
                if (System.Text.Ascii.EqualsIgnoreCase(text, name))
                {
                    month = i + 1;
                    return true;
                }
            }
        }

        month = 0;
        return false;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var b in text)
        {
            var digit = unchecked((uint)(b - '0'));
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + (int)digit;
        }

        return text.Length > 0;
    }

    private static bool TryDays(int year, int month, int day, out int days)
    {
        days = 0;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        days = new DateOnly(year, month, day).DayNumber - UnixEpochDayNumber;
        return true;
    }
}
