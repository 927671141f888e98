namespace SatuData.Tabular.Findings;

/// <content>Codes about values, and of the benign repairs made while reading them.</content>
public static partial class FindingCodes
{
    /// <summary>What the code of every benign repair starts with.</summary>
    public static string RepairPrefix => "repair-";

    /// <summary>
    /// Warning; a column writes some numbers as 1.234,56 and others as 1,234.56, or some as percentages.
    /// </summary>
    public const string MixedConvention = "mixed-convention";

    /// <summary>Error; a unit, a scale word or a footnote mark stands in the cell beside its number.</summary>
    public const string GluedUnit = "glued-unit";

    /// <summary>Error; a whole number or a code written as 1,2E+05, whose last digits may be lost.</summary>
    public const string ScientificNumber = "scientific-number";

    /// <summary>Error; a number or a code that the spreadsheet turned into a date.</summary>
    public const string DateConversion = "date-conversion";

    /// <summary>Error; "-" or a like word where the standard does not say whether it means nil or missing.</summary>
    public const string UndeclaredMissing = "undeclared-missing";

    /// <summary>Error; a formula whose result the file does not hold.</summary>
    public const string FormulaWithoutValue = "formula-without-value";

    /// <summary>Info; how the dates of a column were read, and which values show it.</summary>
    public const string DateOrder = "date-order";

    /// <summary>Warning; nothing in the column shows whether 03/04/2024 is in March or in April.</summary>
    public const string AmbiguousDate = "ambiguous-date";

    /// <summary>Error; a spreadsheet exchanged day and month wherever the day is at most 12.</summary>
    public const string SwappedDate = "swapped-date";

    /// <summary>Warning; how many codes of a column are damaged, as an estimate over the whole column.</summary>
    public const string DamagedCode = "damaged-code";

    /// <summary>Warning; values that count up by one from row to row because a cell was dragged down.</summary>
    public const string DragFill = "drag-fill";

    /// <summary>Warning; 9999 and the like, far from all other values: probably "no data".</summary>
    public const string Sentinel = "sentinel";

    /// <summary>
    /// Warning; a whole year or block of rows is a thousand or a million times larger than the others.
    /// </summary>
    public const string ScaleBreak = "scale-break";

    /// <summary>Info; blanks, no-break spaces or invisible characters around a value were left out.</summary>
    public const string RepairBlank = "repair-blank";

    /// <summary>Info; quotes around a value were left out.</summary>
    public const string RepairQuote = "repair-quote";

    /// <summary>Info; digits of another script or width were read as the plain ones.</summary>
    public const string RepairDigit = "repair-digit";

    /// <summary>Info; a value of a list written in other case, spacing or punctuation.</summary>
    public const string RepairCase = "repair-case";

    /// <summary>Info; a code exported as a fraction: 3201190006.0.</summary>
    public const string RepairFloatCode = "repair-float-code";

    /// <summary>Info; leading zeros that a spreadsheet dropped were put back.</summary>
    public const string RepairLeadingZero = "repair-leading-zero";

    /// <summary>Info; a number kept as text in a workbook.</summary>
    public const string RepairTextNumber = "repair-text-number";

    /// <summary>Info; a usual word for "no data" was read as absent.</summary>
    public const string RepairMissingWord = "repair-missing-word";

    /// <summary>
    /// Info; ya, tidak and the like were read as truth values; one finding a column, its count exact.
    /// </summary>
    public const string RepairBooleanWord = "repair-boolean-word";

    /// <summary>Info; Rp and ,- around an amount were left out.</summary>
    public const string RepairCurrency = "repair-currency";

    /// <summary>Info; a percent sign was left out.</summary>
    public const string RepairPercent = "repair-percent";

    /// <summary>Info; a sign written as brackets, a trailing or typographic minus, or a plus.</summary>
    public const string RepairSign = "repair-sign";

    /// <summary>Info; thousands set apart by blanks.</summary>
    public const string RepairGroupBlank = "repair-group-blank";

    /// <summary>
    /// Info; numbers written with a decimal comma or thousands points; one finding a column, its count exact.
    /// </summary>
    public const string RepairDecimalComma = "repair-decimal-comma";

    /// <summary>Info; a fraction written in scientific notation.</summary>
    public const string RepairScientific = "repair-scientific";

    /// <summary>Info; a year of two digits, read as 1930 to 2029.</summary>
    public const string RepairShortYear = "repair-short-year";

    /// <summary>Info; a time of day after a date was left out.</summary>
    public const string RepairDateTime = "repair-date-time";

    /// <summary>Info; a day kept as the number of days since 1900 or 1904.</summary>
    public const string RepairDateSerial = "repair-date-serial";
}
