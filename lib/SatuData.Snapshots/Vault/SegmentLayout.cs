using System.Buffers.Binary;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// The numbers of Tink's AES256_GCM_HKDF_1MB streaming format: a header of one length byte, a salt and a nonce prefix,
/// then
/// segments of 1 MiB (the first shorter by the header), each ending in a tag; the last may be shorter.
/// </summary>
internal static class SegmentLayout
{
    public const int KeySize = 32;
    public const int SaltSize = 32;
    public const int NoncePrefixSize = 7;
    public const int NonceSize = 12;
    public const int HeaderSize = 1 + SaltSize + NoncePrefixSize;
    public const int TagSize = 16;
    public const int SegmentSize = 1 << 20;
    public const int PlainSize = SegmentSize - TagSize;
    public const int FirstPlainSize = PlainSize - HeaderSize;

    /// <summary>How many segments a sealed file of <paramref name="sealedSize"/> bytes has; 0 when no sealed file has
    /// that size.</summary>
    public static long SegmentCount(long sealedSize)
    {
        var count = (sealedSize + SegmentSize - 1) / SegmentSize;
        var last = sealedSize - ((count - 1) * SegmentSize) - (count == 1 ? HeaderSize : 0);
        return sealedSize < HeaderSize + TagSize || last < TagSize ? 0 : count;
    }

    /// <summary>Plain bytes in a sealed file of <paramref name="sealedSize"/> bytes.</summary>
    public static long PlainLength(long sealedSize) => sealedSize - HeaderSize - (SegmentCount(sealedSize) * TagSize);

    /// <summary>The segment that holds the plain byte at <paramref name="offset"/>, and where in it.</summary>
    public static (long Segment, int Within) Locate(long offset)
    {
        if (offset < FirstPlainSize)
        {
            return (0, (int)offset);
        }

        var rest = offset - FirstPlainSize;
        return ((rest / PlainSize) + 1, (int)(rest % PlainSize));
    }

    public static void WriteNonce(Span<byte> nonce, ReadOnlySpan<byte> prefix, long segment, bool isLast)
    {
        prefix.CopyTo(nonce);
        BinaryPrimitives.WriteUInt32BigEndian(nonce[NoncePrefixSize..], checked((uint)segment));
        nonce[NonceSize - 1] = isLast ? (byte)1 : (byte)0;
    }
}
