namespace SatuData.Procedures.Definitions;

/// <summary>Which time counts towards a time standard.</summary>
public enum TimeBasis
{
    /// <summary>Office time on the work calendar.</summary>
    Kerja,

    /// <summary>Every hour and every day.</summary>
    Kalender,
}
