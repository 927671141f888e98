using SatuData.Procedures.Calendar;

namespace SatuData.Procedures.Tests.Calendar;

/// <summary>
/// Office time counted minute by minute from a table of its own: it shares no arithmetic with the calendar under test.
/// </summary>
internal sealed class MinuteOracle(WorkCalendarData data, TimeSpan offset)
{
    private readonly HashSet<DateOnly> _closed = [.. data.Holidays.Select(h => h.Date)];

    public bool IsWorkMinute(DateTimeOffset moment)
    {
        var local = moment.ToOffset(offset);
        var day = DateOnly.FromDateTime(local.DateTime);
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || _closed.Contains(day))
        {
            return false;
        }

        var minute = (local.Hour * 60) + local.Minute;
        var friday = day.DayOfWeek == DayOfWeek.Friday;
        var ramadan = data.Ramadan.Any(r => r.First <= day && day <= r.Last);
        return (ramadan, friday) switch
        {
            (false, false) => minute is (>= 450 and < 720) or (>= 780 and < 960),
            (false, true) => minute is (>= 450 and < 690) or (>= 780 and < 990),
            (true, false) => minute is (>= 480 and < 720) or (>= 750 and < 900),
            (true, true) => minute is (>= 480 and < 690) or (>= 750 and < 930),
        };
    }

    public int MinutesBetween(DateTimeOffset from, DateTimeOffset to)
    {
        var count = 0;
        for (var at = from; at < to; at = at.AddMinutes(1))
        {
            count += IsWorkMinute(at) ? 1 : 0;
        }

        return count;
    }

    public DateTimeOffset Add(DateTimeOffset from, int minutes)
    {
        var at = from;
        for (; minutes > 0; at = at.AddMinutes(1))
        {
            minutes -= IsWorkMinute(at) ? 1 : 0;
        }

        return at;
    }
}
