namespace SatuData.Snapshots.Vault;

/// <summary>A key-encryption key, without the key.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Created">When it was made.</param>
/// <param name="IsActive">Whether new data keys are wrapped under it.</param>
/// <param name="Protection">What protects it in the key file; null for the file's own rights only.</param>
public sealed record KeyDescription(string Id, DateTimeOffset Created, bool IsActive, string? Protection);
