using SatuData.Tabular.Findings;

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
    /// <summary>The same findings, with values of the named columns only, ignoring case.</summary>
    internal ReadFindings KeepValuesOf(IEnumerable<string> columns)
    {
        var open = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return this with
        {
            Items = [.. Items.Select(f => f.Field is not null && open.Contains(f.Field)
                ? f
                : f with { Value = null, Suggestion = null, ReadAs = null })],
        };
    }
}
