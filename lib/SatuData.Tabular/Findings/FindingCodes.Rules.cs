namespace SatuData.Tabular.Findings;

/// <content>Rules of standards over rows, tables and versions, and columns that do not match.</content>
public static partial class FindingCodes
{
    /// <summary>As the rule says, Error by default; a row that breaks a condition over its fields.</summary>
    public const string RowConstraint = "row-constraint";

    /// <summary>As the rule says, Error by default; too few or too many rows.</summary>
    public const string TableDimensions = "table-dimensions";

    /// <summary>As the rule says, Error by default; a region, code or allowed value that must occur does not.</summary>
    public const string IncompleteTable = "incomplete-table";

    /// <summary>As the rule says, Error by default; two sums that must be equal are not.</summary>
    public const string SumMismatch = "sum-mismatch";

    /// <summary>As the rule says, Error by default; a value that does not follow the one before by the step.</summary>
    public const string SequentialValue = "sequential-value";

    /// <summary>As the rule says, Error by default; a value that goes against the direction of its column.</summary>
    public const string MonotoneValue = "monotone-value";

    /// <summary>As the rule says, Error by default; a combination of values that occurred before.</summary>
    public const string DuplicateRow = "duplicate-row";

    /// <summary>Error; a row whose unique key occurred before.</summary>
    public const string UniqueKey = "unique-key";

    /// <summary>As the rule says, Warning by default; a row of the previous version that is gone.</summary>
    public const string VersionRowLost = "version-row-lost";

    /// <summary>As the rule says, Info by default; a row that the previous version did not have.</summary>
    public const string VersionRowGained = "version-row-gained";

    /// <summary>As the rule says, Warning by default; a value that moved too far since the previous version.</summary>
    public const string VersionValueJump = "version-value-jump";

    /// <summary>
    /// As the rule says, Warning by default; a column that came, went or changed its kind since the previous version.
    /// </summary>
    public const string VersionColumns = "version-columns";

    /// <summary>
    /// As the rule says, Warning by default; the number of rows moved too far since the previous version.
    /// </summary>
    public const string VersionRowCount = "version-row-count";

    /// <summary>Warning; a rule that could not be checked, or not wholly.</summary>
    public const string RuleNotChecked = "rule-not-checked";

    /// <summary>Error; the standard refers to a code list that is not there.</summary>
    public const string UnknownCodeList = "unknown-code-list";

    /// <summary>Warning; a header that names another code system than the standard's.</summary>
    public const string CodeSystem = "code-system";

    /// <summary>Warning; a column was bound by a similar name only.</summary>
    public const string FuzzyLabel = "fuzzy-label";

    /// <summary>Error; the columns are those of another standard.</summary>
    public const string WrongStandard = "wrong-standard";

    /// <summary>Error; the columns are not in the order that the standard asks for.</summary>
    public const string LabelOrder = "label-order";
}
