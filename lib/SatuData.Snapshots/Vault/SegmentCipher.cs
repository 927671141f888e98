using System.Security.Cryptography;

namespace SatuData.Snapshots.Vault;

internal static class SegmentCipher
{
    /// <summary>The cipher of one sealed file: its key is derived from the data key, the header's salt and the
    /// associated data.</summary>
    public static AesGcm Create(DataKey key, ReadOnlySpan<byte> header, ReadOnlySpan<byte> associatedData)
    {
        Span<byte> derived = stackalloc byte[SegmentLayout.KeySize];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Bytes, derived, header.Slice(1, SegmentLayout.SaltSize),
            associatedData);
        var cipher = new AesGcm(derived, SegmentLayout.TagSize);
        CryptographicOperations.ZeroMemory(derived);
        return cipher;
    }
}
