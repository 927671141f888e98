namespace SatuData.Tabular.Values;

/// <summary>What a day was written with besides day, month and a full year.</summary>
[Flags]
internal enum DateNotes
{
    None = 0,

    /// <summary>A year of two digits.</summary>
    ShortYear = 1,

    /// <summary>A time of day other than midnight.</summary>
    Time = 2,
}
