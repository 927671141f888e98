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

    /// <summary>The same findings, with values of the named columns only, ignoring case.</summary>
    /// <param name="columns">The columns that are open.</param>
    /// <param name="isAllOpen">Whether those are all there are, so that the key of a row may stay.</param>
    internal ReadFindings KeepValuesOf(IEnumerable<string> columns, bool isAllOpen = false)
    {
        var open = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        bool Keeps(Finding f) => f.Field is not null
            ? open.Contains(f.Field)
            : isAllOpen && f.Code is FindingCodes.VersionRowLost or FindingCodes.VersionRowGained;
        if (!Items.Any(f => !Keeps(f) && HasValues(f)))
        {
            return this;
        }

        return this with
        {
            Profile = Profile?.KeepValuesOf(open),
            Items = [.. Items.Select(f => Keeps(f) ? f : f with
            {
                Value = null,
                Suggestion = null,
                ReadAs = null,
                Expected = FindingCatalogue.ExpectsFromData(f.Code) ? null : f.Expected,
            })],
        };
    }

    private static bool HasValues(Finding f) => f.Value is not null || f.Suggestion is not null || f.ReadAs is not null
        || (f.Expected is not null && FindingCatalogue.ExpectsFromData(f.Code));
}
