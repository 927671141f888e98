namespace SatuData.Procedures.Calendar;

/// <summary>The three Indonesian time zones; none has daylight saving time.</summary>
public enum OfficeZone
{
    /// <summary>Waktu Indonesia Barat, UTC+7.</summary>
    Wib,

    /// <summary>Waktu Indonesia Tengah, UTC+8.</summary>
    Wita,

    /// <summary>Waktu Indonesia Timur, UTC+9.</summary>
    Wit,
}
