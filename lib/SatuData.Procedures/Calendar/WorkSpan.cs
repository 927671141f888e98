namespace SatuData.Procedures.Calendar;

/// <summary>An uninterrupted stretch of office time within one day.</summary>
/// <param name="Start">Time since local midnight, inclusive.</param>
/// <param name="End">
/// Time since local midnight, exclusive; later than <paramref name="Start"/>, at most 24 hours.
/// </param>
public readonly record struct WorkSpan(TimeSpan Start, TimeSpan End)
{
    /// <summary>How long it lasts.</summary>
    public TimeSpan Length => End - Start;
}
