using SatuData.Procedures.Calendar;

namespace SatuData.Procedures.Tests.Calendar;

/// <summary>
/// Every minute of four years, judged one by one by a rule, and counted: spans are then two look-ups, and nothing of
/// the calendar's arithmetic is shared.
/// </summary>
internal sealed class MinuteTable
{
    private readonly int[] _worked;

    public MinuteTable(DateTimeOffset start, int minutes, Func<DateTimeOffset, bool> isWork)
    {
        Start = start;
        _worked = new int[minutes + 1];
        for (var i = 0; i < minutes; i++)
        {
            _worked[i + 1] = _worked[i] + (isWork(start.AddMinutes(i)) ? 1 : 0);
        }
    }

    public DateTimeOffset Start { get; }

    public int Minutes => _worked.Length - 1;

    public int Between(int from, int to) => _worked[to] - _worked[from];

    /// <summary>The first minute at which that much work has passed since <paramref name="from"/>.</summary>
    public int Add(int from, int work)
    {
        if (work == 0)
        {
            return from;
        }

        var (low, high) = (from, Minutes);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _worked[middle] - _worked[from] >= work ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Hours of six days, Ramadan of the data, and a region that has its own hours, holiday and open day.</summary>
    public static bool IsWork(
        WorkCalendarData data, HashSet<DateOnly> closed, DateTime local, bool sixDays, DateOnly fiveFrom)
    {
        var day = DateOnly.FromDateTime(local);
        var minute = (local.Hour * 60) + local.Minute;
        var ramadan = data.Ramadan.Any(r => r.First <= day && day <= r.Last);
        if (closed.Contains(day) || day.DayOfWeek == DayOfWeek.Sunday)
        {
            return false;
        }

        if (!sixDays || day >= fiveFrom)
        {
            return day.DayOfWeek != DayOfWeek.Saturday && (ramadan, day.DayOfWeek == DayOfWeek.Friday) switch
            {
                (false, false) => minute is (>= 450 and < 720) or (>= 780 and < 960),
                (false, true) => minute is (>= 450 and < 690) or (>= 780 and < 990),
                (true, false) => minute is (>= 480 and < 720) or (>= 750 and < 900),
                (true, true) => minute is (>= 480 and < 690) or (>= 750 and < 930),
            };
        }

        return (ramadan, day.DayOfWeek) switch
        {
            (false, DayOfWeek.Friday) => minute is >= 450 and < 690,
            (false, DayOfWeek.Saturday) => minute is >= 450 and < 780,
            (false, _) => minute is (>= 450 and < 720) or (>= 780 and < 930),
            (true, DayOfWeek.Friday) => minute is >= 480 and < 690,
            (true, DayOfWeek.Saturday) => minute is >= 480 and < 780,
            (true, _) => minute is (>= 480 and < 720) or (>= 750 and < 870),
        };
    }
}
