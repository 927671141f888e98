namespace SatuData.Snapshots.RecoveryPoints;

/// <summary>The newest version of a dataset at a recovery point.</summary>
/// <param name="Version">Number of the version.</param>
/// <param name="CommitSha256">SHA-256 of its commit file.</param>
public sealed record DatasetHead(long Version, string CommitSha256);
