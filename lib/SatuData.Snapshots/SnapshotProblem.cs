namespace SatuData.Snapshots;

/// <summary>One thing that verification found damaged.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Dataset">The dataset it belongs to; null when the thing belongs to none.</param>
/// <param name="Version">The version it belongs to; null when it belongs to no single one.</param>
/// <param name="Path">The damaged or missing thing, relative to the store's root.</param>
/// <param name="Message">The problem in Indonesian, without any value of the data.</param>
public sealed record SnapshotProblem(ProblemKind Kind, string? Dataset, long? Version, string Path, string Message);
