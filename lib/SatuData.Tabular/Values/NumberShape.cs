namespace SatuData.Tabular.Values;

/// <summary>What the way one number is written says about its convention.</summary>
internal enum NumberShape
{
    /// <summary>Not a number.</summary>
    None,

    /// <summary>1234: says nothing.</summary>
    Plain,

    /// <summary>1.234,5 or 1.234.567 or 12,5: Indonesian for certain.</summary>
    Indonesian,

    /// <summary>1,234.5 or 1,234,567 or 12.5: international for certain.</summary>
    International,

    /// <summary>1.234: thousands in Indonesian, a fraction internationally.</summary>
    OneDot,

    /// <summary>1,234: a fraction in Indonesian, thousands internationally.</summary>
    OneComma,
}
