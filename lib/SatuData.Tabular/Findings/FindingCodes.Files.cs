namespace SatuData.Tabular.Findings;

public static partial class FindingCodes
{
    /// <summary>
    /// Error; reading the file would take more time, memory, cells or text than is allowed; reading stopped there.
    /// </summary>
    public const string ReadingLimit = "reading-limit";

    /// <summary>
    /// Warning, Info where harmless; the extension of the name does not fit the content, which decides.
    /// </summary>
    public const string FormatMismatch = "format-mismatch";

    /// <summary>Warning; the workbook holds macros, which are never run and not stored with the data.</summary>
    public const string Macros = "macros";

    /// <summary>Warning; cells depend on another workbook or web address, which is never opened.</summary>
    public const string ExternalLink = "external-link";

    /// <summary>Warning; a link that starts another program (DDE); it is never followed.</summary>
    public const string DdeLink = "dde-link";

    /// <summary>Warning; another file lies inside the workbook; it is not read.</summary>
    public const string EmbeddedObject = "embedded-object";

    /// <summary>Warning; a control that runs code (ActiveX); it is never run.</summary>
    public const string ActiveContent = "active-content";

    /// <summary>Warning; the workbook asks a database or web address for data; it is never asked.</summary>
    public const string DataConnection = "data-connection";

    /// <summary>Warning; a part of the workbook that is not read holds what is not allowed.</summary>
    public const string UnsafePart = "unsafe-part";

    /// <summary>Warning; a text that a spreadsheet would run as a formula when it is opened or exported.</summary>
    public const string FormulaInjection = "formula-injection";
}
