namespace SatuData.Tabular.Values;

internal enum NumberOutcome
{
    Right,
    NotANumber,

    /// <summary>More than 18 digits.</summary>
    TooLarge,

    /// <summary>More digits after the decimal mark than the standard allows.</summary>
    TooFine,

    /// <summary>A fraction where a whole number is asked for.</summary>
    NotWhole,
}
