namespace SatuData.Tabular.Reading;

/// <summary>
/// An opened workbook of whatever format. It keeps no file open: each cursor has its own stream over the content. Safe
/// for several threads.
/// </summary>
internal abstract class WorkbookSource
{
    /// <summary>
    /// The sheets with cells, in the order of the workbook, with what is known without reading them: name and
    /// visibility.
    /// </summary>
    public abstract IReadOnlyList<SheetFacts> Sheets { get; }

    /// <summary>Whether days are counted from 1904, as workbooks of old Macintoshes do.</summary>
    public virtual bool Uses1904 => false;

    /// <summary>
    /// All that a sheet says about itself. Reads through the sheet at the first call for it; damage leaves facts out,
    /// the cursor reports it.
    /// </summary>
    public abstract SheetFacts Describe(int sheet);

    /// <summary>
    /// A cursor before the first row of a sheet. Never fails because of the content: the cursor's problem says what is
    /// wrong.
    /// </summary>
    public abstract SheetCursor OpenSheet(int sheet);
}
