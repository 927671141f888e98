namespace SatuData.Tabular.Values;

/// <summary>
/// Reads calendar days by strict shapes: 31/12/2024, 31-12-24, 31.12.2024, 2024-12-31, 31 Desember 2024, Dec 31, 2024,
/// each alone, after the day of the week, or before a time. A month alone is no day.
/// </summary>
internal static partial class DateText
{
    /// <summary><see cref="DateOnly.DayNumber"/> of 1970-01-01.</summary>
    public const int UnixEpochDayNumber = 719162;

    /// <summary>
    /// A year of two digits from here on is in the 20th century, as spreadsheets have it: 30 is 1930, 29 is 2029.
    /// </summary>
    public const int ShortYearPivot = 30;

    /// <summary>The day as days since 1970-01-01, the day before the month where both are numbers.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int days)
    {
        var isDay = TryParse(text, monthFirst: false, out var reading);
        days = isDay ? reading.Days : 0;
        return isDay;
    }

    /// <summary>The day and how it was written.</summary>
    /// <param name="text">Trimmed text.</param>
    /// <param name="monthFirst">Whether the month stands before the day where both are numbers: 12/31/2024.</param>
    /// <param name="reading">The day.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, bool monthFirst, out DateReading reading)
    {
        if (text.Length == 10 && TryTenBytes(text, monthFirst, out reading))
        {
            return true;
        }

        return TryAny(text, monthFirst, out reading);
    }

    /// <summary>
    /// Whether the text names a month or a year and no day: Maret 2024, 12/2024, 2024-12, Mar-24, 2024.
    /// </summary>
    public static bool IsWithoutDay(ReadOnlySpan<byte> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = Split(text, parts);
        if (count is not (1 or 2))
        {
            return false;
        }

        var first = text[parts[0]];
        if (count == 1)
        {
            return IsMonth(first) || IsYear(first);
        }

        var last = text[parts[1]];
        var isNamed = IsMonth(first) || IsMonth(last);
        return (IsMonthOrNumber(first) && (IsYear(last) || (isNamed && last.Length == 2 && TryDigits(last, out _))))
            || (IsYear(first) && IsMonthOrNumber(last));
    }

    /// <summary>Whether the text names a day of a month by its name, and no year: 05-Jan, Jan-05.</summary>
    public static bool IsDayAndMonth(ReadOnlySpan<byte> text)
    {
        Span<Range> parts = stackalloc Range[4];
        return Split(text, parts) == 2
            && (IsDay(text[parts[0]], text[parts[1]]) || IsDay(text[parts[1]], text[parts[0]]));

        static bool IsDay(ReadOnlySpan<byte> day, ReadOnlySpan<byte> month) => day.Length <= 2 && TryDigits(day, out _)
            && IsMonth(month);
    }

    /// <summary>
    /// dd/MM/yyyy, dd-MM-yyyy, dd.MM.yyyy and yyyy-MM-dd with all zeros written: nearly every date there is.
    /// </summary>
    private static bool TryTenBytes(ReadOnlySpan<byte> text, bool monthFirst, out DateReading reading)
    {
        reading = default;
        var mark = text[2];
        if (mark is (byte)'/' or (byte)'-' or (byte)'.')
        {
            return text[5] == mark
                && TryDigits(text[..2], out var first) && TryDigits(text.Slice(3, 2), out var second)
                    && TryDigits(text[6..], out var y)
                && TryMake(y, monthFirst ? first : second, monthFirst ? second : first, ShapeOf(mark), DateNotes.None,
                    out reading);
        }

        return text[4] == '-' && text[7] == '-'
            && TryDigits(text[..4], out var year) && TryDigits(text.Slice(5, 2), out var month)
                && TryDigits(text[8..], out var day)
            && TryMake(year, month, day, DateShape.Iso, DateNotes.None, out reading);
    }

    private static bool TryAny(ReadOnlySpan<byte> text, bool monthFirst, out DateReading reading)
    {
        reading = default;
        Span<Range> parts = stackalloc Range[4];
        if (!TryDropTime(DropWeekday(text), out var rest, out var notes) || Split(rest, parts) != 3)
        {
            return false;
        }

        var first = rest[parts[0]];
        var second = rest[parts[1]];
        var third = rest[parts[2]];
        if (TryMonthName(second, out var named))
        {
            return TryDayAndYear(first, third, named, notes, out reading);
        }

        if (TryMonthName(first, out named))
        {
            return TryDayAndYear(second, third, named, notes, out reading);
        }

        var mark = SingleMark(rest, parts);
        if (mark == 0 || first.Length is 0 || !TryDigits(first, out var a) || !TryDigits(second, out var b)
            || second.Length > 2)
        {
            return false;
        }

        if (first.Length == 4)
        {
            return mark is (byte)'-' or (byte)'/' && third.Length <= 2 && TryDigits(third, out var day)
                && TryMake(a, b, day, DateShape.Iso, notes, out reading);
        }

        return first.Length <= 2 && TryYear(third, ref notes, out var year)
            && TryMake(year, monthFirst ? a : b, monthFirst ? b : a, ShapeOf(mark), notes, out reading);
    }

    private static bool TryDayAndYear(
        ReadOnlySpan<byte> dayText, ReadOnlySpan<byte> yearText, int month, DateNotes notes, out DateReading reading)
    {
        reading = default;
        return dayText.Length <= 2 && TryDigits(dayText, out var day) && TryYear(yearText, ref notes, out var year)
            && TryMake(year, month, day, DateShape.Name, notes, out reading);
    }

    private static bool TryYear(ReadOnlySpan<byte> text, ref DateNotes notes, out int year)
    {
        if (!TryDigits(text, out year) || text.Length is not (2 or 4))
        {
            return false;
        }

        if (text.Length == 2)
        {
            year += year < ShortYearPivot ? 2000 : 1900;
            notes |= DateNotes.ShortYear;
        }

        return true;
    }

    private static DateShape ShapeOf(byte mark) => mark switch
    {
        (byte)'/' => DateShape.Slash,
        (byte)'-' => DateShape.Dash,
        _ => DateShape.Dot,
    };

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

        return text.Length is > 0 and < 10;
    }

    private static bool TryMake(int year, int month, int day, DateShape shape, DateNotes notes, out DateReading reading)
    {
        reading = new DateReading(year, month, day, shape, notes);
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1
            && (day <= 28 || day <= DateTime.DaysInMonth(year, month));
    }
}
