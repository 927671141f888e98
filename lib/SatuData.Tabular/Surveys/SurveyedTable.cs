namespace SatuData.Tabular.Surveys;

/// <summary>
/// One table on a sheet, with what each of its rows is for. Rows are 1-based rows of the sheet or lines of the text
/// file.
/// </summary>
public sealed record SurveyedTable
{
    /// <summary>From the first row of the header to the last note, as a spreadsheet writes it: A5:H60.</summary>
    public required string Range { get; init; }

    /// <summary>Lines above the header: title, region, period, unit.</summary>
    public IReadOnlyList<long> TitleRows { get; init; } = [];

    /// <summary>Rows of the header; empty when the table begins with its data.</summary>
    public IReadOnlyList<long> HeaderRows { get; init; } = [];

    /// <summary>Runs of consecutive rows of data.</summary>
    public IReadOnlyList<RowSpan> DataRows { get; init; } = [];

    /// <summary>Labels of groups of rows.</summary>
    public IReadOnlyList<long> GroupRows { get; init; } = [];

    /// <summary>Totals, subtotals and means.</summary>
    public IReadOnlyList<long> TotalRows { get; init; } = [];

    /// <summary>Sources, notes, legends and signatures.</summary>
    public IReadOnlyList<long> NoteRows { get; init; } = [];

    /// <summary>Its columns, from the left.</summary>
    public IReadOnlyList<SurveyedColumn> Columns { get; init; } = [];
}
