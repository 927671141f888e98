namespace SatuData.Procedures.Calendar;

/// <summary>
/// The civil-service calendar: which moments are office time. Hours follow Perpres 21/2023 (37.5 hours a week, 32.5 in
/// Ramadan); holidays and collective leave follow the yearly joint decree of three ministers (SKB).
/// </summary>
/// <remarks>Immutable and safe for use by several threads. All results carry the office's own UTC offset.</remarks>
public sealed partial class WorkCalendar
{
    private readonly Dictionary<DateOnly, Holiday> _holidays;
    private readonly HashSet<int> _years;
    private readonly TimeSpan _offset;

    /// <summary>Creates a calendar.</summary>
    /// <param name="zone">Time zone of the office.</param>
    /// <param name="data">Hours, holidays and Ramadan periods.</param>
    public WorkCalendar(OfficeZone zone, WorkCalendarData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Zone = zone;
        Data = data;
        _offset = zone.Offset();
        _holidays = data.Holidays.GroupBy(h => h.Date).ToDictionary(g => g.Key, g => g.First());
        _years = [.. data.Years];
    }

    /// <summary>Time zone of the office.</summary>
    public OfficeZone Zone { get; }

    /// <summary>Hours, holidays and Ramadan periods the calendar was made from.</summary>
    public WorkCalendarData Data { get; }

    /// <summary>
    /// The calendar of an office in <paramref name="zone"/> with the hours and holidays this version ships with.
    /// </summary>
    public static WorkCalendar Shipped(OfficeZone zone) => new(zone, WorkCalendarData.Shipped);

    /// <summary>
    /// Whether the holidays of <paramref name="year"/> are in the data. Outside those years weekends are right and
    /// holidays are missing, so a due time shown to people should say that the year's holidays are not entered yet.
    /// </summary>
    public bool CoversYear(int year) => _years.Contains(year);

    /// <summary>The holiday on <paramref name="day"/>, or null.</summary>
    public Holiday? HolidayOn(DateOnly day) => _holidays.GetValueOrDefault(day);

    /// <summary>
    /// The stretches of office time of <paramref name="day"/>, in order; empty on weekends and holidays.
    /// </summary>
    public IReadOnlyList<WorkSpan> HoursOf(DateOnly day)
    {
        if (_holidays.ContainsKey(day))
        {
            return [];
        }

        var (regular, ramadan) = WeeksOf(day);
        foreach (var period in Data.Ramadan)
        {
            if (period.Contains(day))
            {
                return ramadan[day.DayOfWeek];
            }
        }

        return regular[day.DayOfWeek];
    }

    private (WorkWeek Regular, WorkWeek Ramadan) WeeksOf(DateOnly day)
    {
        foreach (var period in Data.Periods)
        {
            if (period.Contains(day))
            {
                return (period.RegularWeek, period.RamadanWeek);
            }
        }

        return (Data.RegularWeek, Data.RamadanWeek);
    }

    /// <summary>Whether <paramref name="day"/> has any office time.</summary>
    public bool IsWorkDay(DateOnly day) => HoursOf(day).Count > 0;

    /// <summary>
    /// Whether <paramref name="moment"/> is office time: the first instant of a stretch counts, the closing instant
    /// does not.
    /// </summary>
    public bool IsWorkTime(DateTimeOffset moment)
    {
        var (day, time) = Split(moment);
        foreach (var span in HoursOf(day))
        {
            if (time >= span.Start && time < span.End)
            {
                return true;
            }
        }

        return false;
    }

    private (DateOnly Day, TimeSpan Time) Split(DateTimeOffset moment)
    {
        var local = moment.ToOffset(_offset);
        return (DateOnly.FromDateTime(local.DateTime), local.TimeOfDay);
    }

    private DateTimeOffset At(DateOnly day, TimeSpan time) => new(day.ToDateTime(TimeOnly.MinValue) + time, _offset);
}
