using SatuData.Tabular.Findings;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// The findings recorded with a submission: exact counts, and a capped list without values of columns that are not
/// open.
/// </summary>
/// <param name="Counts">How many of each code and field.</param>
/// <param name="Items">The first findings.</param>
public sealed record ReadFindings(IReadOnlyList<FindingCount> Counts, IReadOnlyList<Finding> Items)
{
    /// <summary>The same findings, with values of the named columns only, ignoring case.</summary>
    internal ReadFindings KeepValuesOf(IEnumerable<string> columns)
    {
        var open = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return this with
        {
            Items = [.. Items.Select(f => f.Field is not null && open.Contains(f.Field) ? f : f with { Value = null })],
        };
    }
}
