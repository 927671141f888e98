using System.Security.Cryptography;

namespace SatuData.Snapshots.Copies;

/// <summary>Copies a stream and hashes what passes, in one reading.</summary>
internal static class HashingCopy
{
    private const int BufferSize = 1 << 20;

    [ThreadStatic]
    private static byte[]? _buffer;

    public static (long Size, string Sha256) Run(Stream from, Stream? to, CancellationToken cancellation)
    {
        var buffer = _buffer ??= GC.AllocateUninitializedArray<byte>(BufferSize);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long size = 0;
        for (int count; (count = from.Read(buffer)) > 0; size += count)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, count);
            to?.Write(buffer, 0, count);
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
