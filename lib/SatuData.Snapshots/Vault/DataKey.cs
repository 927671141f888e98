using System.Security.Cryptography;

namespace SatuData.Snapshots.Vault;

/// <summary>The key of one version's sealed column group, or of one sealed file. Wiped when disposed.</summary>
internal sealed class DataKey : IDisposable
{
    private readonly byte[] _key;

    public DataKey()
        : this(RandomNumberGenerator.GetBytes(SegmentLayout.KeySize))
    {
    }

    public DataKey(byte[] key)
    {
        _key = key;
    }

    public ReadOnlySpan<byte> Bytes => _key;

    /// <summary>
    /// Binds a sealed file's header to this key. AES-GCM alone would let one file open under two keys with different
    /// content.
    /// </summary>
    public byte[] Commit(ReadOnlySpan<byte> header)
    {
        Span<byte> message = stackalloc byte[6 + SegmentLayout.HeaderSize];
        "commit"u8.CopyTo(message);
        header.CopyTo(message[6..]);
        return HMACSHA256.HashData(_key, message);
    }

    public void Dispose() => CryptographicOperations.ZeroMemory(_key);
}
