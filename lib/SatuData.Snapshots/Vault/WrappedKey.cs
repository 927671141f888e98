namespace SatuData.Snapshots.Vault;

/// <summary>A data key wrapped under the key-encryption key <paramref name="KeyId"/>.</summary>
internal sealed record WrappedKey(string KeyId, byte[] Bytes);
