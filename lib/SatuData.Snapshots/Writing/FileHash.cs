using System.Buffers;
using System.Security.Cryptography;

namespace SatuData.Snapshots.Writing;

internal static class FileHash
{
    private const int BufferSize = 1 << 17;

    /// <summary>Size and SHA-256 (lower-case hex) of a file.</summary>
    public static (long Size, string Sha256) Of(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        long size = 0;
        while (RandomAccess.Read(file, buffer, size) is var count and > 0)
        {
            hash.AppendData(buffer, 0, count);
            size += count;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
