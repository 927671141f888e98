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
}
