using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SatuData.Snapshots.Vault;

/// <summary>Opens Tink's AES-GCM-HKDF streaming format, written from its description and not from the product's
/// code.</summary>
internal sealed record TinkReference(HashAlgorithmName Hash, int DerivedKeySize, int SegmentSize)
{
    public static readonly TinkReference OneMegabyte = new(HashAlgorithmName.SHA256, 32, 1 << 20);

    public byte[] Open(byte[] key, byte[] associatedData, byte[] sealedBytes)
    {
        int headerSize = sealedBytes[0];
        headerSize.ShouldBe(1 + DerivedKeySize + 7);
        var salt = sealedBytes[1..(1 + DerivedKeySize)];
        using var cipher = new AesGcm(HKDF.DeriveKey(Hash, key, DerivedKeySize, salt, associatedData), 16);
        using var plain = new MemoryStream();
        var position = headerSize;
        for (uint segment = 0; position < sealedBytes.Length || segment == 0; segment++)
        {
            var end = Math.Min((int)((segment + 1) * SegmentSize), sealedBytes.Length);
            var nonce = new byte[12];
            sealedBytes.AsSpan(1 + DerivedKeySize, 7).CopyTo(nonce);
            BinaryPrimitives.WriteUInt32BigEndian(nonce.AsSpan(7), segment);
            nonce[11] = end == sealedBytes.Length ? (byte)1 : (byte)0;
            var output = new byte[end - position - 16];
            cipher.Decrypt(nonce, sealedBytes.AsSpan(position, output.Length), sealedBytes.AsSpan(end - 16, 16),
                output);
            plain.Write(output);
            position = end;
        }

        return plain.ToArray();
    }
}
