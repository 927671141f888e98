namespace SatuData.Tabular.Surveys;

/// <summary>What a file keeps a cell as. Text files know text only.</summary>
public enum RawCellKind
{
    /// <summary>Text, also error values and times of day.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number shown as a percentage; the text ends in %.</summary>
    Percent,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A truth value.</summary>
    Boolean,
}
