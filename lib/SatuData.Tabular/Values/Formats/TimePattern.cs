using System.Text;

namespace SatuData.Tabular.Values.Formats;

/// <summary>
/// A format pattern of Table Schema, as C's strptime writes it: <c>%d/%m/%Y %H:%M</c>. Reads exactly the texts of that
/// form.
/// </summary>
internal sealed class TimePattern
{
    private const string Letters = "YymdHIMSfpbBaAjzZ%";

    private static readonly string[][] Months =
    [
        ["januari", "january", "jan"], ["februari", "february", "pebruari", "feb", "peb"], ["maret", "march", "mar"], [
            "april", "apr"],
        ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"], ["agustus", "august", "agu", "agt", "aug"],
        ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"], ["november", "nopember", "nov", "nop"],
        ["desember", "december", "des", "dec"],
    ];

    private static readonly string[][] Weekdays =
    [
        ["senin", "monday", "sen", "mon"], ["selasa", "tuesday", "sel", "tue"], ["rabu", "wednesday", "rab", "wed"],
        ["kamis", "thursday", "kam", "thu"], ["jumat", "jum'at", "friday", "jum", "fri"], [
            "sabtu", "saturday", "sab", "sat"],
        ["minggu", "ahad", "sunday", "min", "sun"],
    ];

    private static readonly string[][] Halves = [["am"], ["pm"]];

    private readonly string _pattern;

    private TimePattern(string pattern)
    {
        _pattern = pattern;
    }

    /// <summary>The pattern; null when the format is absent, <c>default</c>, <c>any</c> or no pattern.</summary>
    public static TimePattern? Of(string? format)
    {
        if (format is null || !format.Contains('%', StringComparison.Ordinal))
        {
            return null;
        }

        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '%' && (++i == format.Length || !Letters.Contains(format[i], StringComparison.Ordinal)))
            {
                return null;
            }
        }

        return new TimePattern(format);
    }

    public override string ToString() => _pattern;

    /// <summary>31 December 2024, 13:05:09 written by the pattern.</summary>
    public string Example()
    {
        var shown = new StringBuilder(_pattern);
        foreach (var (letter, text) in new[]
        {
            ("%Y", "2024"), ("%y", "24"), ("%m", "12"), ("%d", "31"), ("%H", "13"), ("%I", "01"), ("%M", "05"),
            ("%S", "09"), ("%f", "000000"),
            ("%p", "PM"), ("%b", "Des"), ("%B", "Desember"), ("%a", "Sel"), ("%A", "Selasa"), ("%j", "366"),
            ("%z", "+0700"), ("%Z", "WIB"),
            ("%%", "%"),
        })
        {
            shown.Replace(letter, text);
        }

        return shown.ToString();
    }

    /// <summary>Reads the text; parts the pattern lacks are those of 1 January 1970, midnight.</summary>
    public bool TryParse(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        var parts = new Parts();
        var at = 0;
        for (var i = 0; i < _pattern.Length; i++)
        {
            var isRight = _pattern[i] == '%'
                ? TryPart(_pattern[++i], text, ref at, ref parts)
                : at < text.Length && _pattern[i] < 0x80 && text[at++] == _pattern[i];
            if (!isRight)
            {
                return false;
            }
        }

        return at == text.Length && parts.TryDate(out value);
    }

    private static bool TryPart(char letter, ReadOnlySpan<byte> text, ref int at, ref Parts parts) => letter switch
    {
        'Y' => TryNumber(text, ref at, 4, 4, out parts.Year),
        'y' => TryNumber(text, ref at, 2, 2, out parts.Year) && ((parts.Year += parts.Year < 69 ? 2000 : 1900) > 0),
        'm' => TryNumber(text, ref at, 1, 2, out parts.Month),
        'd' => TryNumber(text, ref at, 1, 2, out parts.Day),
        'H' => TryNumber(text, ref at, 1, 2, out parts.Hour),
        'I' => TryNumber(text, ref at, 1, 2, out parts.Hour) && parts.Hour is >= 1 and <= 12,
        'M' => TryNumber(text, ref at, 1, 2, out parts.Minute),
        'S' => TryNumber(text, ref at, 1, 2, out parts.Second),
        'f' => TryNumber(text, ref at, 1, 6, out _),
        'j' => TryNumber(text, ref at, 1, 3, out parts.DayOfYear) && parts.DayOfYear >= 1,
        'b' or 'B' => TryWord(text, ref at, Months, out parts.Month) && ++parts.Month > 0,
        'a' or 'A' => TryWord(text, ref at, Weekdays, out _),
        'p' => TryWord(text, ref at, Halves, out parts.Half),
        'z' => TryZone(text, ref at),
        'Z' => TryLetters(text, ref at),
        _ => at < text.Length && text[at++] == '%',
    };

    private static bool TryNumber(ReadOnlySpan<byte> text, ref int at, int fewest, int most, out int number)
    {
        number = 0;
        var start = at;
        while (at < text.Length && at - start < most && text[at] is >= (byte)'0' and <= (byte)'9')
        {
            number = (number * 10) + text[at++] - '0';
        }

        return at - start >= fewest;
    }

    private static bool TryWord(ReadOnlySpan<byte> text, ref int at, string[][] words, out int index)
    {
        for (index = 0; index < words.Length; index++)
        {
            foreach (var word in words[index])
            {
                if (text.Length - at >= word.Length && Ascii.EqualsIgnoreCase(text.Slice(at, word.Length), word))
                {
                    at += word.Length;
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TryZone(ReadOnlySpan<byte> text, ref int at)
    {
        if (at < text.Length && text[at] == 'Z')
        {
            at++;
            return true;
        }

        if (at >= text.Length || text[at++] is not ((byte)'+' or (byte)'-')
            || !TryNumber(text, ref at, 2, 2, out var hours))
        {
            return false;
        }

        at += at < text.Length && text[at] == ':' ? 1 : 0;
        return TryNumber(text, ref at, 2, 2, out var minutes) && hours <= 14 && minutes <= 59;
    }

    private static bool TryLetters(ReadOnlySpan<byte> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiLetter((char)text[at]))
        {
            at++;
        }

        return at > start;
    }

    private ref struct Parts()
    {
        public int Year = 1970;
        public int Month = 1;
        public int Day = 1;
        public int DayOfYear;
        public int Hour;
        public int Minute;
        public int Second;
        public int Half = -1;

        public readonly bool TryDate(out DateTime value)
        {
            value = default;
            var hour = Half < 0 ? Hour : (Hour % 12) + (Half * 12);
            if (Year < 1 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(Year, Month)
                || hour > 23 || Minute > 59 || Second > 59 || DayOfYear > (DateTime.IsLeapYear(Year) ? 366 : 365))
            {
                return false;
            }

            value = new DateTime(Year, DayOfYear > 0 ? 1 : Month, DayOfYear > 0 ? 1
                : Day, hour, Minute, Second, DateTimeKind.Unspecified)
                .AddDays(Math.Max(0, DayOfYear - 1));
            return true;
        }
    }
}
