namespace SatuData.Tabular.Reading;

/// <summary>What the number format of a cell makes of its number.</summary>
internal enum CellShape : byte
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, with or without a time.</summary>
    Date,

    /// <summary>A time of day, without a day.</summary>
    Time,

    /// <summary>An elapsed time, which may be more than a day: <c>[h]:mm</c>.</summary>
    Duration,

    /// <summary>A percentage.</summary>
    Percent,
}
