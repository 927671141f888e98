using SatuData.Snapshots.Vault;

namespace SatuData.Snapshots.Writing;

/// <summary>The files of one partition, written but neither durable nor committed. Paths are relative to the table's
/// folder.</summary>
internal sealed record WrittenPart(
    long Rows, string OpenPath, long OpenSize, string OpenSha256, string? SealedPath, SealPart? Sealed);
