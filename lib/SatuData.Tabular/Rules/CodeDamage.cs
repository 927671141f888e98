namespace SatuData.Tabular.Rules;

/// <summary>What a spreadsheet did to a code.</summary>
internal enum CodeDamage
{
    None,

    /// <summary>Zeros at its front are gone.</summary>
    LeadingZero,

    /// <summary>Zeros at its end are gone: 18.1 for 18.10.</summary>
    TrailingZero,
}
