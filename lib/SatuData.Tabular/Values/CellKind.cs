namespace SatuData.Tabular.Values;

/// <summary>What a cell is in its file, before the standard says what it should be.</summary>
internal enum CellKind
{
    /// <summary>Text, to be read as the column's type.</summary>
    Text,

    /// <summary>A number kept as a number by a spreadsheet, written out with a decimal point and no groups.</summary>
    Number,

    /// <summary>
    /// A whole number of more than 15 digits kept as a number: a spreadsheet no longer knows its last digits.
    /// </summary>
    LossyNumber,

    /// <summary>A day kept as a date by a spreadsheet, written out as yyyy-MM-dd.</summary>
    Date,

    /// <summary>The error value of a formula.</summary>
    Error,

    /// <summary>A time of day kept as such by a spreadsheet, written out as HH:mm:ss.</summary>
    Time,

    /// <summary>
    /// A number shown as a percentage, written out as a person sees it: <c>85.3%</c> for a kept 0.853.
    /// </summary>
    Percent,

    /// <summary>A truth value kept as such by a spreadsheet, written out as true or false.</summary>
    Boolean,

    /// <summary>A formula whose result the spreadsheet did not keep; its text is empty.</summary>
    FormulaWithoutValue,
}
