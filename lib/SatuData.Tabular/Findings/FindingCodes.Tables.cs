namespace SatuData.Tabular.Findings;

/// <content>Codes about where tables are on a sheet and what their rows are for.</content>
public static partial class FindingCodes
{
    /// <summary>Info; labels of groups of rows were not read as data.</summary>
    public const string GroupRow = "group-row";

    /// <summary>Info; totals, subtotals or means were not read as data.</summary>
    public const string TotalRow = "total-row";

    /// <summary>Info; sources, notes, legends or signatures were not read as data.</summary>
    public const string NoteRow = "note-row";

    /// <summary>Info; rows that repeat the header were not read as data.</summary>
    public const string RepeatedHeader = "repeated-header";

    /// <summary>
    /// Warning; a total is not the sum of its rows. As the rule says, Error by default, where the standard asks for the
    /// sum.
    /// </summary>
    public const string TotalMismatch = "total-mismatch";

    /// <summary>Error; a table begins with its data and has no header.</summary>
    public const string NoHeader = "no-header";

    /// <summary>Info for a sheet of several, Error for the whole file; there is no table on it.</summary>
    public const string NoTable = "no-table";

    /// <summary>Info; further tables that were not read, with where they are.</summary>
    public const string OtherTable = "other-table";

    /// <summary>Warning; a sheet that a person does not see.</summary>
    public const string HiddenSheet = "hidden-sheet";

    /// <summary>Warning; rows of the table that a person does not see; they are read.</summary>
    public const string HiddenRow = "hidden-row";

    /// <summary>Warning; columns of the table that a person does not see; they are read.</summary>
    public const string HiddenColumn = "hidden-column";

    /// <summary>
    /// Info; the label of a group was repeated on a row that lacks it. Error when the repair was declined.
    /// </summary>
    public const string RepairGroupLabel = "repair-group-label";
}
