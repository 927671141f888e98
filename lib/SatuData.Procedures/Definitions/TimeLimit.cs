namespace SatuData.Procedures.Definitions;

/// <summary>What a time standard means for the step.</summary>
public enum TimeLimit
{
    /// <summary>The step must be done by then.</summary>
    Tenggat,

    /// <summary>The step goes on for about that long, such as a watch during a visit; it makes nothing late.</summary>
    Durasi,
}
