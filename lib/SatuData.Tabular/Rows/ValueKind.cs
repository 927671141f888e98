namespace SatuData.Tabular.Rows;

/// <summary>How the values of a typed column are held in memory and stored.</summary>
public enum ValueKind
{
    /// <summary>UTF-8 text.</summary>
    Text,

    /// <summary>A signed 64-bit whole number.</summary>
    Integer,

    /// <summary>
    /// An exact decimal: a signed 64-bit unscaled value with the column's fixed scale (18 digits at most).
    /// </summary>
    Decimal,

    /// <summary>A 64-bit binary floating-point number, for numbers whose scale the standard does not fix.</summary>
    Real,

    /// <summary>A calendar day: days since 1970-01-01.</summary>
    Date,

    /// <summary>0 or 1.</summary>
    Boolean,
}
