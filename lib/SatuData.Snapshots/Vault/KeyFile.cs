namespace SatuData.Snapshots.Vault;

/// <summary>The key file's content.</summary>
internal sealed record KeyFile(string ActiveKeyId, IReadOnlyList<KeyFileEntry> Keys);

/// <summary>One key-encryption key as the file holds it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Key">The key itself, or what its protection made of it.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Protection">What must be at hand to read the key; null when it stands there as it is.</param>
internal sealed record KeyFileEntry(string Id, byte[] Key, DateTimeOffset Created, string? Protection = null);
