using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Reports.Annotating;

/// <summary>What an annotated workbook says of a file.</summary>
public sealed record AnnotationRequest
{
    /// <summary>The file's name, for people.</summary>
    public required string FileName { get; init; }

    /// <summary>The standard it was checked against, in words.</summary>
    public required string StandardTitle { get; init; }

    /// <summary>Exact counts.</summary>
    public required IReadOnlyList<FindingCount> Counts { get; init; }

    /// <summary>The findings listed; those with row and column are marked at their cells.</summary>
    public required IReadOnlyList<Finding> Items { get; init; }

    /// <summary>The title of a field, by its name. Default: the name.</summary>
    public Func<string, string> FieldTitle { get; init; } = name => name;

    /// <summary>
    /// Whether the value of a finding may be shown. Default: all, since the file is the operator's own.
    /// </summary>
    public Func<Finding, bool> Shows { get; init; } = _ => true;

    /// <summary>
    /// For people without the right to the values: what is written in place of a cell's text, given its 1-based row and
    /// column. The workbook is then made anew and holds nothing else of the file. Default: the file as it is.
    /// </summary>
    public Func<long, int, string, string>? MaskCell { get; init; }

    /// <summary>How the file was read, where its content did not decide. Default: its content decided all.</summary>
    public TableReadOptions? Reading { get; init; }

    /// <summary>The most cells that get a comment, the gravest first; all are filled. Default 3,000.</summary>
    public int MaximumComments { get; init; } = 3000;

    /// <summary>
    /// 0-based columns of a text file whose fields hold numbers: whole numbers in them become numbers of the workbook.
    /// Default none: everything stays text.
    /// </summary>
    public IReadOnlySet<int> NumberColumns { get; init; } = new HashSet<int>();

    /// <summary>The columns of <paramref name="columns"/> whose fields hold numbers.</summary>
    public static IReadOnlySet<int> NumbersOf(IEnumerable<SourceColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Where(c => c.Field is { Type: FieldType.Integer or FieldType.Number or FieldType.Year })
            .Select(c => c.Index).ToHashSet();
    }
}
