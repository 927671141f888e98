using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Calendar;

public sealed partial class WorkCalendar
{
    /// <summary>
    /// When a step that begins at <paramref name="from"/> is due. Office time passes on this calendar; calendar time
    /// that ends outside office hours is due at the next opening, so that nothing falls due while nobody is there.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The result lies after the year 9999.</exception>
    public DateTimeOffset Due(DateTimeOffset from, StepTime time)
    {
        if (time.Basis == TimeBasis.Kerja)
        {
            return AddWorkTime(from, time.ToWorkTime());
        }

        var due = (from + time.ToElapsedTime()).ToOffset(_offset);
        return IsWorkTime(due) || IsClosing(due) ? due : NextOpening(due);
    }

    /// <summary>The first moment of office time at or after <paramref name="from"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none before the year 10000.</exception>
    public DateTimeOffset NextOpening(DateTimeOffset from)
    {
        for (var (day, time) = Split(from); ; day = day.AddDays(1), time = TimeSpan.Zero)
        {
            foreach (var span in HoursOf(day))
            {
                if (time < span.End)
                {
                    return At(day, time > span.Start ? time : span.Start);
                }
            }
        }
    }

    /// <summary>
    /// The moment at which <paramref name="work"/> of office time has passed since <paramref name="from"/>. Work that
    /// ends exactly at closing time ends then, not at the next opening. One hour given on Friday 16:10 is due on Monday
    /// 08:10.
    /// </summary>
    /// <param name="from">Start, any moment, also outside office time.</param>
    /// <param name="work">Office time to pass, zero or more; zero gives <paramref name="from"/> back.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="work"/> is negative, or the result lies after the year 9999.
    /// </exception>
    public DateTimeOffset AddWorkTime(DateTimeOffset from, TimeSpan work)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(work, TimeSpan.Zero);
        var (day, time) = Split(from);
        if (work == TimeSpan.Zero)
        {
            return At(day, time);
        }

        for (var left = work; ; day = day.AddDays(1), time = TimeSpan.Zero)
        {
            foreach (var span in HoursOf(day))
            {
                var start = span.Start > time ? span.Start : time;
                var available = span.End - start;
                if (available >= left)
                {
                    return At(day, start + left);
                }

                left -= available > TimeSpan.Zero ? available : TimeSpan.Zero;
            }
        }
    }

    /// <summary>
    /// Office time from <paramref name="from"/> to <paramref name="to"/>; negative when <paramref name="to"/> is the
    /// earlier one.
    /// </summary>
    public TimeSpan WorkTimeBetween(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
        {
            return -WorkTimeBetween(to, from);
        }

        var (first, start) = Split(from);
        var (last, end) = Split(to);
        var sum = -WorkedUntil(first, start) + WorkedUntil(last, end);
        for (var day = first; day < last; day = day.AddDays(1))
        {
            sum += WorkedUntil(day, TimeSpan.FromDays(1));
        }

        return sum;
    }

    /// <summary>
    /// The same time of day <paramref name="days"/> working days later. A start on a free day counts from the opening
    /// of the next working day; a time outside the hours of the day reached moves to its opening or closing.
    /// </summary>
    /// <param name="from">Start, any moment.</param>
    /// <param name="days">Working days to pass, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="days"/> is negative, or the result lies after the year 9999.
    /// </exception>
    public DateTimeOffset AddWorkDays(DateTimeOffset from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var (day, time) = Split(from);
        if (!IsWorkDay(day))
        {
            time = TimeSpan.Zero;
            day = NextWorkDay(day);
        }

        for (var i = 0; i < days; i++)
        {
            day = NextWorkDay(day);
        }

        var hours = HoursOf(day);
        var opening = hours[0].Start;
        var closing = hours[^1].End;
        return At(day, time < opening ? opening : time > closing ? closing : time);
    }

    /// <summary>The first working day after <paramref name="day"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none before the year 10000.</exception>
    public DateOnly NextWorkDay(DateOnly day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (!IsWorkDay(day));

        return day;
    }

    private bool IsClosing(DateTimeOffset moment)
    {
        var (day, time) = Split(moment);
        return HoursOf(day).Any(span => span.End == time);
    }

    private TimeSpan WorkedUntil(DateOnly day, TimeSpan time)
    {
        var sum = TimeSpan.Zero;
        foreach (var span in HoursOf(day))
        {
            if (time > span.Start)
            {
                sum += (time < span.End ? time : span.End) - span.Start;
            }
        }

        return sum;
    }
}
