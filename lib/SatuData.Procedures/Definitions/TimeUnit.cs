namespace SatuData.Procedures.Definitions;

/// <summary>The units in which an SOP states its time standard (waktu).</summary>
public enum TimeUnit
{
    /// <summary>Minutes of office time.</summary>
    Menit,

    /// <summary>Hours of office time.</summary>
    Jam,

    /// <summary>Working days of 7.5 hours of office time.</summary>
    Hari,
}
