using System.Buffers.Text;

namespace SatuData.Tabular.Values.Formats;

/// <summary>A time or moment by the pattern of the standard.</summary>
internal sealed class PatternFormat(string words, TimePattern pattern)
    : ValueFormat($"{words} dengan bentuk {pattern}", pattern.Example())
{
    public override bool HasOrder => true;

    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        var isRight = pattern.TryParse(text, out var value);
        order = value.Ticks;
        return isRight;
    }
}

/// <summary>
/// hh:mm or hh:mm:ss, with a dot as Indonesian writes it too, a fraction of seconds and a zone allowed.
/// </summary>
internal sealed class TimeFormat() : ValueFormat("waktu", "08:30:00")
{
    public override bool HasOrder => true;

    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        var used = ReadTime(text, out var ticks);
        order = ticks;
        return used > 0 && IsZone(text[used..]);
    }

    /// <summary>How many bytes the time takes; 0 when there is none.</summary>
    public static int ReadTime(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 5 || text[2] is not ((byte)':' or (byte)'.') || !Two(text, out var hour)
            || !Two(text[3..], out var minute))
        {
            return 0;
        }

        var used = 5;
        var second = 0;
        if (text.Length >= 8 && text[5] == text[2] && Two(text[6..], out second))
        {
            used = 8;
        }

        ticks = ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        if (used == 8 && text.Length > 9 && text[8] is (byte)'.' or (byte)',')
        {
            used = 9;
            for (var unit = TimeSpan.TicksPerSecond / 10; used < text.Length
                && text[used] is >= (byte)'0' and <= (byte)'9'; unit /= 10)
            {
                ticks += (text[used++] - '0') * unit;
            }
        }

        return hour <= 23 && minute <= 59 && second <= 59 ? used : 0;
    }

    public static bool IsZone(ReadOnlySpan<byte> text) => text.Length == 0 || text.SequenceEqual("Z"u8)
        || (text.Length is 5 or 6 && text[0] is (byte)'+' or (byte)'-' && Two(text[1..], out var hours) && hours <= 14
            && (text.Length == 5 || text[3] == ':') && Two(text[^2..], out var minutes) && minutes <= 59);

    private static bool Two(ReadOnlySpan<byte> text, out int value) =>
        Utf8Parser.TryParse(text[..Math.Min(2, text.Length)], out value, out var used) && used == 2
            && text[0] is >= (byte)'0' and <= (byte)'9';
}

/// <summary>A day, then T or a space, then a time.</summary>
internal sealed class DateTimeFormat() : ValueFormat("tanggal dan waktu", "2024-12-31T08:30:00")
{
    public override bool HasOrder => true;

    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        var mark = text.IndexOf((byte)'T') is var t and > 0 ? t : text.LastIndexOf((byte)' ');
        var day = mark > 0 ? text[..mark] : text;
        if (!DateText.TryParse(day, out var days))
        {
            return false;
        }

        order = days * TimeSpan.TicksPerDay;
        if (mark <= 0)
        {
            return true;
        }

        var used = TimeFormat.ReadTime(text[(mark + 1)..], out var ticks);
        order += ticks;
        return used > 0 && TimeFormat.IsZone(text[(mark + 1 + used)..]);
    }
}

internal sealed class YearMonthFormat() : ValueFormat("tahun dan bulan", "2024-12")
{
    public override bool HasOrder => true;

    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        if (text.Length != 7 || text[4] != '-' || !NumberText.TryPlain(text[..4], out var year) || text[0] == '-'
            || !NumberText.TryPlain(text[5..], out var month) || text[5] == '-' || month is < 1 or > 12)
        {
            return false;
        }

        order = (year * 12) + month;
        return true;
    }
}

/// <summary>ISO 8601: P1Y2M10DT2H30M5S or P3W. The order takes a month as 30.436875 days.</summary>
internal sealed class DurationFormat() : ValueFormat("lama waktu (ISO 8601)", "P1Y6M")
{
    private const double DaysOfMonth = 30.436875;

    public override bool HasOrder => true;

    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        var isNegative = text[0] == '-';
        var rest = isNegative ? text[1..] : text;
        if (rest.Length < 3 || rest[0] != 'P' || rest[^1] is < (byte)'A' or (byte)'T')
        {
            return false;
        }

        var seconds = 0.0;
        var isTime = false;
        var last = -1;
        for (var at = 1; at < rest.Length;)
        {
            if (rest[at] == 'T' && !isTime)
            {
                isTime = true;
                at++;
                continue;
            }

            if (!Utf8Parser.TryParse(rest[at..], out decimal amount, out var used) || rest[at] is (byte)'-' or (byte)'+'
                || at + used >= rest.Length)
            {
                return false;
            }

            at += used;
            var (place, unit) = Unit(rest[at++], isTime);
            if (place <= last)
            {
                return false;
            }

            last = place;
            seconds += (double)amount * unit;
        }

        order = (long)Math.Clamp(seconds * 1000 * (isNegative ? -1 : 1), -9e18, 9e18);
        return true;
    }

    /// <summary>The place of a unit among the others, and its seconds; place -1 for no unit.</summary>
    private static (int Place, double Seconds) Unit(byte letter, bool isTime) => ((char)letter, isTime) switch
    {
        ('Y', false) => (0, 12 * DaysOfMonth * 86400),
        ('M', false) => (1, DaysOfMonth * 86400),
        ('W', false) => (2, 7 * 86400),
        ('D', false) => (3, 86400),
        ('H', true) => (4, 3600),
        ('M', true) => (5, 60),
        ('S', true) => (6, 1),
        _ => (-1, 0),
    };
}
