namespace SatuData.Tabular.Reading.Location;

/// <summary>What a cell looks like, before anything is known about its column.</summary>
internal enum CellShape : byte
{
    Blank,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A word that stands for no value: -, ..., n/a. It fits any column.</summary>
    Placeholder,

    Number,

    /// <summary>A day or a time of day.</summary>
    Date,

    Boolean,

    /// <summary>Digits with marks between them that are no number: 18.10.01, 00 - 04.</summary>
    Code,

    /// <summary>The error value of a formula. It fits any column.</summary>
    Error,
}
