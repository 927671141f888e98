namespace SatuData.Tabular.Regions;

/// <summary>What a region code is on a day, and why.</summary>
/// <param name="Status">What it is.</param>
/// <param name="Edition">The last edition with an earlier code, or the first with a later one; null otherwise.</param>
/// <param name="Successor">
/// For an earlier code, the code of the same region now, without dots, where its name makes that certain; else null.
/// </param>
public sealed record RegionVerdict(RegionStatus Status, RegionEdition? Edition = null, string? Successor = null);
