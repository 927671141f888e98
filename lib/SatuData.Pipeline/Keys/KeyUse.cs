namespace SatuData.Pipeline.Keys;

/// <summary>A key-encryption key and what lies under it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Created">When it was made.</param>
/// <param name="IsActive">Whether new seals are made under it.</param>
/// <param name="Protection">What protects it in the key file; null for the file's own rights only.</param>
/// <param name="Seals">Number of seals under it in this home.</param>
public sealed record KeyUse(string Id, DateTimeOffset Created, bool IsActive, string? Protection, int Seals);
