using SatuData.Tabular.Findings;
using SatuData.Tabular.Rules.Expressions;

namespace SatuData.Tabular.Standards;

/// <summary>A rule of a standard over rows, the whole table or the previous version. Immutable.</summary>
public sealed record StandardRule
{
    /// <summary>
    /// Short stable identifier, unique in the standard. Default: <c>aturan-</c> and its place from 1.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What it looks at.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>
    /// How grave a row or table that breaks it is. Default: Error; for rules over versions Warning, for rows gained
    /// Info.
    /// </summary>
    public required Severity Severity { get; init; }

    /// <summary>The standard's own words for a finding, in Indonesian; null for the product's.</summary>
    public string? Message { get; init; }

    /// <summary>The condition of a row rule, or that tells the rows of totals; null for other rules.</summary>
    public string? Condition { get; init; }

    /// <summary>The fields it is about; for rules over versions, those compared. Empty for none.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The fields that divide the rows into groups, each judged alone. Empty for one group.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The fields that identify a row in two versions; empty for the primary key.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The fewest rows, or the smallest change worth a finding; null for none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The most rows, or the most rows that may be lost; null for none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The largest change in percent of the previous value; null for none.</summary>
    public decimal? MaximumPercent { get; init; }

    /// <summary>What each value of a sequence adds to the one before. Default 1.</summary>
    public decimal Step { get; init; } = 1;

    /// <summary>Whether monotone values fall instead of rise.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Whether equal neighbours break a monotone rule.</summary>
    public bool IsStrict { get; init; }

    /// <summary>
    /// The region whose parts must be complete, by its code; null for the configured region, else the one most rows
    /// are in.
    /// </summary>
    public string? Within { get; init; }

    internal ExpressionNode? ConditionNode { get; init; }

    internal ExpressionNode? Left { get; init; }

    internal ExpressionNode? Right { get; init; }

    internal Tolerance Tolerance { get; init; }

    /// <summary>Names of all fields the rule reads from the file.</summary>
    internal IEnumerable<string> AllFields => Fields.Concat(By).Concat(Key)
        .Concat(new[] { ConditionNode, Left, Right }.SelectMany(n => n is null ? [] : n.Fields.Select(f => f.Name)))
        .Distinct(StringComparer.OrdinalIgnoreCase);
}
