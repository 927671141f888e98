namespace SatuData.Procedures.Calendar;

/// <summary>A day on which offices of a region work although the national list closes them.</summary>
/// <param name="Date">The day.</param>
/// <param name="Source">The decree that says so, in Indonesian.</param>
public sealed record OpenDay(DateOnly Date, string Source);
