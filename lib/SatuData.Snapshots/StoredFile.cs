namespace SatuData.Snapshots;

/// <summary>One file of a stored version.</summary>
/// <param name="Path">Path relative to the store's root, with forward slashes.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hex digits.</param>
/// <param name="Rows">How many rows it holds.</param>
/// <param name="IsSealed">Whether it holds sealed columns.</param>
public sealed record StoredFile(string Path, long Size, string Sha256, long Rows, bool IsSealed);
