using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Profiles;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// The findings recorded with a submission: exact counts, and a capped list without values of columns that are not
/// open.
/// </summary>
/// <param name="Counts">How many of each code and field.</param>
/// <param name="Items">The first findings, repairs among them.</param>
/// <param name="Score">The quality of the whole; null for submissions read before it was recorded.</param>
public sealed record ReadFindings(
    IReadOnlyList<FindingCount> Counts, IReadOnlyList<Finding> Items, QualityScore? Score = null)
{
    /// <summary>
    /// What the columns hold, in figures, with values of open columns only; null for submissions read before it was
    /// recorded.
    /// </summary>
    public TableProfile? Profile { get; init; }

    /// <summary>Which lists and tables, in which versions, judged the codes; null likewise.</summary>
    public IReadOnlyList<CodeListUse>? CodeLists { get; init; }

    /// <summary>
    /// The same findings as they may be kept and shown to everyone: values of open columns, where they are plain
    /// numbers,
    /// and masks of all others. Even in an open column a misplaced cell may hold a name.
    /// </summary>
    internal ReadFindings KeepValuesOf(OpenColumns open) => this with
    {
        Profile = Profile?.KeepValuesOf(open),
        Items = [.. Items.Select(
            f => f.Field is not null && open.Contains(f.Field) ? FindingMask.Plain(f) : FindingMask.All(f))],
    };
}
