namespace SatuData.Snapshots.Vault;

/// <summary>The key file's content.</summary>
internal sealed record KeyFile(string ActiveKeyId, IReadOnlyList<KeyFileEntry> Keys);

/// <summary>One key-encryption key.</summary>
internal sealed record KeyFileEntry(string Id, byte[] Key, DateTimeOffset Created);
