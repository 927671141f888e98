namespace SatuData.Procedures.Calendar;

/// <summary>One day on which offices are closed.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Its name in Indonesian, for display.</param>
/// <param name="Kind">Why it is closed.</param>
/// <param name="Confirmed">
/// False when the date is a forecast: no decree had fixed it when the list was written. It counts as closed all the
/// same.
/// </param>
/// <param name="Source">The decree or rule that gives the date, in Indonesian.</param>
public sealed record Holiday(DateOnly Date, string Name, HolidayKind Kind, bool Confirmed, string Source);
