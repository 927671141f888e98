using SatuData.Tabular.Findings;

namespace SatuData.Pipeline.Steps;

/// <summary>Only the counts of <see cref="ReadFindings"/>, for who needs no more of what may be thousands.</summary>
/// <param name="Counts">How many of each code and field.</param>
public sealed record FindingCounts(IReadOnlyList<FindingCount> Counts);
