namespace SatuData.Procedures.Calendar;

/// <summary>A span of days on which Ramadan hours apply (Perpres 21/2023: 32.5 hours a week).</summary>
/// <param name="First">First day, inclusive.</param>
/// <param name="Last">Last day, inclusive.</param>
/// <param name="Confirmed">
/// False when the sighting session (sidang isbat) had not fixed it when the list was written.
/// </param>
/// <param name="Source">Where the dates come from, in Indonesian.</param>
public sealed record RamadanPeriod(DateOnly First, DateOnly Last, bool Confirmed, string Source)
{
    /// <summary>Whether <paramref name="day"/> lies in the period.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;
}
