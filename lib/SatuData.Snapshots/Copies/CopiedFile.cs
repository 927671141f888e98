namespace SatuData.Snapshots.Copies;

/// <summary>One file of a copy.</summary>
/// <param name="Path">Its path relative to the home, with forward slashes.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hex digits.</param>
public sealed record CopiedFile(string Path, long Size, string Sha256);
