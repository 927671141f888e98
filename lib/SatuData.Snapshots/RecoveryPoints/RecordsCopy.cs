namespace SatuData.Snapshots.RecoveryPoints;

/// <summary>A copy of the records database that belongs to a recovery point.</summary>
/// <param name="Path">Where it lies: relative to the store's root when under it, else absolute.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
public sealed record RecordsCopy(string Path, long Size, string Sha256);
