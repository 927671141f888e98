using SatuData.Tabular.Findings;
using SatuData.Tabular.Templates;

namespace SatuData.Tabular.Reading;

/// <summary>What opening a file gave.</summary>
/// <param name="Description">What the file is.</param>
/// <param name="Findings">What was found about it as a whole.</param>
/// <param name="Columns">Its columns; empty when no table was found.</param>
/// <param name="Rows">Its rows; null when they cannot be read.</param>
internal sealed record OpenedTable(
    TableDescription Description, List<Finding> Findings, IReadOnlyList<SourceColumn> Columns, TableRows? Rows)
{
    /// <summary>Findings about the file that are counted but not listed.</summary>
    public IReadOnlyList<FindingCount> Unlisted { get; init; } = [];

    /// <summary>Whether the workbook counts days from 1904.</summary>
    public bool Uses1904 { get; init; }

    /// <summary>What a hidden sheet of ours says of the template; null when there is none.</summary>
    public TemplateMark? Template { get; init; }
}
