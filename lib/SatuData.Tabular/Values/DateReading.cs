namespace SatuData.Tabular.Values;

/// <summary>A day as it was read.</summary>
internal readonly record struct DateReading(int Year, int Month, int Day, DateShape Shape, DateNotes Notes)
{
    /// <summary>Days since 1970-01-01.</summary>
    public int Days => new DateOnly(Year, Month, Day).DayNumber - DateText.UnixEpochDayNumber;

    /// <summary>
    /// Whether day and month stand as numbers side by side, in an order that the text alone does not show.
    /// </summary>
    public bool IsNumeric => Shape is DateShape.Slash or DateShape.Dash or DateShape.Dot;

    /// <summary>Whether exchanging day and month gives another day.</summary>
    public bool IsOpen => IsNumeric && Day <= 12 && Day != Month;
}
