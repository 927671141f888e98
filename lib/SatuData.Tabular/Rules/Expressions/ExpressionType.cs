namespace SatuData.Tabular.Rules.Expressions;

/// <summary>What an expression gives.</summary>
internal enum ExpressionType
{
    /// <summary>An exact decimal number with a scale known when the expression is read.</summary>
    Number,

    /// <summary>A binary floating-point number: from a number field without a scale.</summary>
    Real,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>True, false or, where a value is absent, unknown.</summary>
    Truth,
}
