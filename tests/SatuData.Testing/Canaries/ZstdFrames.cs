using System.Runtime.InteropServices;
using SatuData.Snapshots.Native;

namespace SatuData.Testing.Canaries;

/// <summary>
/// The zstd frames in a file, wherever they are: pages and dictionaries of Parquet, decompressed without trusting
/// what the
/// file says of itself. Uses the decoder inside the DuckDB library the product ships.
/// </summary>
internal static unsafe class ZstdFrames
{
    private const int LargestFrame = 64 << 20;

    private static readonly byte[] Magic = [0x28, 0xB5, 0x2F, 0xFD];
    private static readonly nint Library = Load();
    private static readonly delegate* unmanaged<byte*, nuint, byte*, nuint, nuint> Decompress =
        (delegate* unmanaged<byte*, nuint, byte*, nuint, nuint>)Export("_ZN11duckdb_zstd15ZSTD_decompressEPvmPKvm");

    private static readonly delegate* unmanaged<byte*, nuint, nuint> CompressedSize =
        (delegate* unmanaged<byte*, nuint, nuint>)Export("_ZN11duckdb_zstd28ZSTD_findFrameCompressedSizeEPKvm");

    private static readonly delegate* unmanaged<byte*, nuint, ulong> ContentSize =
        (delegate* unmanaged<byte*, nuint, ulong>)Export("_ZN11duckdb_zstd24ZSTD_getFrameContentSizeEPKvm");

    private static readonly delegate* unmanaged<nuint, uint> IsError =
        (delegate* unmanaged<nuint, uint>)Export("_ZN11duckdb_zstd12ZSTD_isErrorEm");

    /// <summary>The content of every frame.</summary>
    public static IEnumerable<byte[]> In(byte[] file)
    {
        for (var at = Next(file, 0); at >= 0; at = Next(file, at + 1))
        {
            if (Content(file.AsSpan(at)) is { } content)
            {
                yield return content;
            }
        }
    }

    private static int Next(byte[] file, int from)
    {
        var at = file.AsSpan(from).IndexOf(Magic);
        return at < 0 ? -1 : from + at;
    }

    private static byte[]? Content(ReadOnlySpan<byte> frame)
    {
        fixed (byte* source = frame)
        {
            var length = CompressedSize(source, (nuint)frame.Length);
            var size = ContentSize(source, (nuint)frame.Length);
            if (IsError(length) != 0 || size > LargestFrame)
            {
                return null;
            }

            var content = new byte[(int)size];
            fixed (byte* target = content)
            {
                var written = Decompress(target, (nuint)content.Length, source, length);
                return IsError(written) != 0 ? null : content;
            }
        }
    }

    private static nint Export(string name) => NativeLibrary.GetExport(Library, name);

    // Using the product's own binding first makes the library load the way the product loads it.
    private static nint Load()
    {
        using var database = new DuckDbDatabase();
        return NativeLibrary.Load(Path.Combine(AppContext.BaseDirectory, NativeName()));
    }

    private static string NativeName() => Directory.EnumerateFiles(AppContext.BaseDirectory, "*duckdb.*")
        .Select(Path.GetFileName).First(n => n is "libduckdb.so" or "libduckdb.dylib" or "duckdb.dll")!;
}
