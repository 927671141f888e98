namespace SatuData.Tabular.Values;

/// <summary>What a number was written with besides its digits and marks.</summary>
[Flags]
internal enum NumberTrims
{
    None = 0,

    /// <summary>Rp, IDR, ",-".</summary>
    Currency = 1,

    /// <summary>A percent sign.</summary>
    Percent = 2,

    /// <summary>Brackets, a trailing or typographic minus, a plus.</summary>
    Sign = 4,

    /// <summary>Blanks or apostrophes between thousands.</summary>
    Groups = 8,

    /// <summary>Digits of another script or width.</summary>
    Digits = 16,

    /// <summary>Quotes around it, or an apostrophe before it.</summary>
    Quotes = 32,

    /// <summary>Invisible characters in it.</summary>
    Invisible = 64,
}
