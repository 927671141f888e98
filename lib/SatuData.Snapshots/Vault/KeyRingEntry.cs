namespace SatuData.Snapshots.Vault;

/// <summary>A key-encryption key, ready for use.</summary>
internal sealed record KeyRingEntry(string Id, byte[] Key, DateTimeOffset Created);
