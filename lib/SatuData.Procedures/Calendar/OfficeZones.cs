namespace SatuData.Procedures.Calendar;

/// <summary>What a time zone of Indonesia is.</summary>
public static class OfficeZones
{
    /// <summary>The zone's distance from UTC; Indonesia has no daylight saving time.</summary>
    public static TimeSpan Offset(this OfficeZone zone) => TimeSpan.FromHours(7 + (int)zone);
}
