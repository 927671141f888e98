using System.Buffers;
using System.Text;

namespace SatuData.Tabular.Values;

/// <content>The words in dates, and what stands around them.</content>
internal static partial class DateText
{
    private static readonly SearchValues<byte> ClockCharacters = SearchValues.Create("0123456789:.,"u8);

    private static readonly byte[][] Weekdays = [.. new[]
    {
        "senin", "senen", "selasa", "rabu", "rebo", "kamis", "jumat", "jum'at", "jum’at", "jum`at", "sabtu", "minggu",
            "ahad",
        "sen", "sel", "rab", "kam", "jum", "sab", "min", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][][] MonthNames = [.. new[]
    {
        "januari,jan,january", "februari,feb,pebruari,peb,february,febr", "maret,mar,mrt,march", "april,apr", "mei,may",
            "juni,jun,june",
        "juli,jul,july", "agustus,agu,agt,ags,agust,aug,august,agus", "september,sep,sept", "oktober,okt,oct,october",
        "november,nov,nopember,nop", "desember,des,dec,december",
    }.Select(names => names.Split(',').Select(Encoding.UTF8.GetBytes).ToArray())];

    private static ReadOnlySpan<byte> DropWeekday(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)' ', (byte)',');
        if (end is < 3 or > 10)
        {
            return text;
        }

        foreach (var weekday in Weekdays)
        {
            if (Ascii.EqualsIgnoreCase(text[..end], weekday) || text[..end].SequenceEqual(weekday)
                || (weekday.Length == end && weekday.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0xFF)
                    && SameIgnoringCase(text[..end], weekday)))
            {
                return text[end..].TrimStart(" ,"u8);
            }
        }

        return text;
    }

    private static bool SameIgnoringCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (lower[i] != (text[i] is >= (byte)'A' and <= (byte)'Z' ? text[i] | 0x20 : text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Leaves out a time of day after the date. False when it is given in universal time other than midnight: in
    /// Indonesia that may be the next day.
    /// </summary>
    private static bool TryDropTime(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> date, out DateNotes notes)
    {
        date = text;
        notes = DateNotes.None;
        var colon = text.IndexOf((byte)':');
        var start = (colon < 0 ? text : text[..colon]).LastIndexOfAny((byte)' ', (byte)'T');
        if (start < 6)
        {
            return colon < 0;
        }

        var time = text[(start + 1)..];
        if (colon < 0 && !IsDottedTime(time))
        {
            return true;
        }

        date = text[..start].TrimEnd(" ,"u8);
        var zone = time.IndexOfAny(" Z+-"u8);
        var clock = zone < 0 ? time : time[..zone];
        if (clock.Length is < 4 or > 18 || clock.ContainsAnyExcept(ClockCharacters))
        {
            return false;
        }

        var isMidnight = !clock.ContainsAnyInRange((byte)'1', (byte)'9');
        notes = isMidnight ? DateNotes.None : DateNotes.Time;
        return isMidnight || zone < 0 || time[zone] != 'Z';
    }

    /// <summary>10.30 or 10.30.00, as times are written in Indonesian.</summary>
    private static bool IsDottedTime(ReadOnlySpan<byte> text) => text.Length is 4 or 5 or 8 && text[^3] == '.'
        && TryDigits(text[..(text.Length == 8 ? 2 : text.Length - 3)], out var hour) && hour < 25
        && TryDigits(text[^2..], out var last) && last < 60;

    /// <summary>
    /// The runs of digits and of letters in the text; 0 when there is anything but blanks and date marks between.
    /// </summary>
    private static int Split(ReadOnlySpan<byte> text, Span<Range> parts)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                while (i < text.Length && text[i] is >= (byte)'0' and <= (byte)'9')
                {
                    i++;
                }
            }
            else if (IsLetter(text[i]))
            {
                while (i < text.Length && IsLetter(text[i]))
                {
                    i++;
                }
            }
            else if (count > 0 && text[i] is (byte)' ' or (byte)'/' or (byte)'-' or (byte)'.' or (byte)',')
            {
                i++;
                continue;
            }
            else
            {
                return 0;
            }

            if (count == parts.Length || (count > 0 && parts[count - 1].End.Value == start))
            {
                return 0;
            }

            parts[count++] = start..i;
        }

        return count > 0 && parts[count - 1].End.Value == text.Length ? count : 0;
    }

    /// <summary>
    /// The one mark, maybe among blanks, that stands in both gaps between three numbers; 0 when there is none.
    /// </summary>
    private static byte SingleMark(ReadOnlySpan<byte> text, ReadOnlySpan<Range> parts)
    {
        var first = CellText.Trim(text[parts[0].End.Value..parts[1].Start.Value]);
        var second = CellText.Trim(text[parts[1].End.Value..parts[2].Start.Value]);
        return first.Length == 1 && first.SequenceEqual(second) && first[0] != ',' ? first[0] : (byte)0;
    }

    private static bool TryMonthName(ReadOnlySpan<byte> text, out int month)
    {
        for (var i = 0; text.Length > 2 && i < MonthNames.Length; i++)
        {
            foreach (var name in MonthNames[i])
            {
                if (Ascii.EqualsIgnoreCase(text, name))
                {
                    month = i + 1;
                    return true;
                }
            }
        }

        month = 0;
        return false;
    }

    private static bool IsLetter(byte b) => (b | 0x20) is >= 'a' and <= 'z';

    private static bool IsMonth(ReadOnlySpan<byte> text) => TryMonthName(text, out _);

    private static bool IsMonthOrNumber(ReadOnlySpan<byte> text) =>
        IsMonth(text) || (text.Length <= 2 && TryDigits(text, out var number) && number is >= 1 and <= 12);

    private static bool IsYear(ReadOnlySpan<byte> text) =>
        text.Length == 4 && TryDigits(text, out var year) && year is >= 1900 and <= 2100;
}
