namespace SatuData.Tabular.Reading.Encodings;

/// <summary>What stands beside a byte of 128 or more.</summary>
internal enum NeighbourClass
{
    /// <summary>A space, punctuation, a line break, or the end of the text.</summary>
    Other,

    /// <summary>A small letter of ASCII.</summary>
    Lower,

    /// <summary>A capital letter of ASCII.</summary>
    Upper,

    /// <summary>Another byte of 128 or more.</summary>
    High,

    /// <summary>A digit.</summary>
    Digit,
}
