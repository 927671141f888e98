using System.Text.Json.Serialization;

namespace SatuData.Snapshots.Copies;

/// <summary>One file of a copy.</summary>
/// <param name="Path">Its path relative to the home, with forward slashes.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hex digits.</param>
public sealed record CopiedFile(string Path, long Size, string Sha256)
{
    /// <summary>The folder of the copy that holds the files.</summary>
    internal const string Folder = "isi";

    /// <summary>Stands between a file's path and its hash.</summary>
    internal const char Mark = '~';

    // Small files may be rewritten in the home (settings, envelopes of keys); large ones never are.
    private const int MayChange = 1 << 16;

    /// <summary>
    /// Where the copy keeps it. A file that may be rewritten in the home is kept once for each content, so that an older
    /// point still finds its own.
    /// </summary>
    [JsonIgnore]
    public string StoredAs => IsChangeable(Size) ? $"{Folder}/{Path}{Mark}{Sha256[..16]}" : $"{Folder}/{Path}";

    /// <summary>Whether a file of that size may be rewritten in the home.</summary>
    internal static bool IsChangeable(long size) => size <= MayChange;
}
