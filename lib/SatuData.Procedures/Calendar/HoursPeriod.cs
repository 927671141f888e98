namespace SatuData.Procedures.Calendar;

/// <summary>A span of days on which other hours hold.</summary>
/// <param name="First">First day, inclusive.</param>
/// <param name="Last">Last day, inclusive; null when it has no end yet.</param>
/// <param name="RegularWeek">Hours outside Ramadan.</param>
/// <param name="RamadanWeek">Hours in Ramadan.</param>
/// <param name="Source">The decree that says so, in Indonesian.</param>
public sealed record HoursPeriod(
    DateOnly First, DateOnly? Last, WorkWeek RegularWeek, WorkWeek RamadanWeek, string Source)
{
    /// <summary>Whether <paramref name="day"/> lies in the period.</summary>
    public bool Contains(DateOnly day) => day >= First && !(day > Last);
}
