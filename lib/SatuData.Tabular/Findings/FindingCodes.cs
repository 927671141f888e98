namespace SatuData.Tabular.Findings;

/// <summary>
/// The codes of findings: stable, stored with every submission, and named as Frictionless names its errors where it has
/// one.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Code</term><description>Severity; meaning</description></listheader>
/// <item><term>empty-file</term><description>Error; no bytes, or nothing but blanks</description></item>
/// <item><term>password-protected</term><description>Error; workbook encrypted with a password</description></item>
/// <item><term>corrupt-file</term><description>Error; starts like a workbook but is damaged</description></item>
/// <item><term>unsafe-file</term><description>Error; archive that inflates beyond all measure</description></item>
/// <item><term>unsupported-format</term><description>Error; PDF, web page, image, other archive</description></item>
/// <item><term>too-many-columns</term><description>Error; more than 2,000 columns</description></item>
/// <item><term>unknown-sheet</term><description>Error; the sheet asked for does not exist</description></item>
/// <item><term>empty-table</term><description>Error; no header or no row of data</description></item>
/// <item><term>encoding-guess</term><description>Info; the encoding is the likeliest, not proven</description></item>
/// <item><term>sheet-choice</term><description>Info; one of several sheets was taken</description></item>
/// <item><term>header-position</term><description>Info; rows above the header were passed over</description></item>
/// <item><term>numbering-row</term><description>Info; the row (1) (2) (3) under the header was passed
/// over</description></item>
/// <item><term>blank-label</term><description>Warning; a column with data but no header</description></item>
/// <item><term>duplicate-label</term><description>Error; two columns bind to one field; Warning when they bind to
/// none</description></item>
/// <item><term>extra-label</term><description>Warning; a column the standard does not have; not
/// stored</description></item>
/// <item><term>missing-label</term><description>Error for a required field, Warning for another</description></item>
/// <item><term>wrong-table</term><description>Error; no column matches the standard</description></item>
/// <item><term>quote-error</term><description>Warning; quotes in a text file break its rules; Error when one is never
/// closed</description></item>
/// <item><term>record-too-large</term><description>Error; one record of more than 8 MB; reading stopped
/// there</description></item>
/// <item><term>blank-row</term><description>Info; a blank row between rows of data</description></item>
/// <item><term>extra-cell</term><description>Error; a row with values beyond the last header</description></item>
/// <item><term>missing-cell</term><description>Warning; a row that ends before the last column</description></item>
/// <item><term>missing-value</term><description>Error; a required field without a value</description></item>
/// <item><term>type-error</term><description>Error; a value that is not of the field's type</description></item>
/// <item><term>error-cell</term><description>Error; the error value of a formula (#REF!, #N/A)</description></item>
/// <item><term>precision-loss</term><description>Error; a code of more than 15 digits kept as a number by the
/// spreadsheet</description></item>
/// <item><term>ambiguous-number</term><description>Error; 1.234 all over a column: thousands or
/// fraction</description></item>
/// <item><term>number-convention</term><description>Info; how the numbers of a column were read</description></item>
/// <item><term>constraint-error</term><description>Error; not in the list, pattern, range or length the standard
/// sets</description></item>
/// <item><term>unique-error</term><description>Error; a value that occurred before in a unique
/// column</description></item>
/// <item><term>primary-key</term><description>Error; a row whose key occurred before</description></item>
/// <item><term>foreign-key</term><description>Error; not a code of the region list</description></item>
/// </list>
/// </remarks>
public static partial class FindingCodes
{
#pragma warning disable CS1591 // The table above says what each means.
    public const string EmptyFile = "empty-file";
    public const string PasswordProtected = "password-protected";
    public const string CorruptFile = "corrupt-file";
    public const string UnsafeFile = "unsafe-file";
    public const string UnsupportedFormat = "unsupported-format";
    public const string TooManyColumns = "too-many-columns";
    public const string UnknownSheet = "unknown-sheet";
    public const string EmptyTable = "empty-table";
    public const string EncodingGuess = "encoding-guess";
    public const string SheetChoice = "sheet-choice";
    public const string HeaderPosition = "header-position";
    public const string NumberingRow = "numbering-row";
    public const string BlankLabel = "blank-label";
    public const string DuplicateLabel = "duplicate-label";
    public const string ExtraLabel = "extra-label";
    public const string MissingLabel = "missing-label";
    public const string WrongTable = "wrong-table";
    public const string QuoteError = "quote-error";
    public const string RecordTooLarge = "record-too-large";
    public const string BlankRow = "blank-row";
    public const string ExtraCell = "extra-cell";
    public const string MissingCell = "missing-cell";
    public const string MissingValue = "missing-value";
    public const string TypeError = "type-error";
    public const string ErrorCell = "error-cell";
    public const string PrecisionLoss = "precision-loss";
    public const string AmbiguousNumber = "ambiguous-number";
    public const string RoundedNumber = "rounded-number";
    public const string NumberConvention = "number-convention";
    public const string ConstraintError = "constraint-error";
    public const string UniqueError = "unique-error";
    public const string PrimaryKey = "primary-key";
    public const string ForeignKey = "foreign-key";
#pragma warning restore CS1591
}
