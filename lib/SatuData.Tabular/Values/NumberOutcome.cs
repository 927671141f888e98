namespace SatuData.Tabular.Values;

internal enum NumberOutcome
{
    Right,
    NotANumber,

    /// <summary>More than 18 digits.</summary>
    TooLarge,
}
