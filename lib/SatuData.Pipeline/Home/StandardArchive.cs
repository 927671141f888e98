using System.Collections.Concurrent;
using SatuData.Snapshots.Durable;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Home;

/// <summary>
/// The standards that tasks were issued with, by hash: a task keeps its version, whatever becomes of the library. Safe
/// for use by several threads and processes.
/// </summary>
public sealed class StandardArchive
{
    private readonly ConcurrentDictionary<string, byte> _kept = new(StringComparer.Ordinal);
    private readonly string _folder;
    private readonly StandardLibrary _library;

    internal StandardArchive(string folder, StandardLibrary library)
    {
        _folder = folder;
        _library = library;
    }

    /// <summary>Keeps a standard for good; doing it again changes nothing.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    internal void Keep(DataStandard standard)
    {
        var path = PathOf(standard.Hash, standard.IsJson);
        if (_kept.ContainsKey(path) && File.Exists(path))
        {
            return;
        }

        DurableFile.CreateDirectory(_folder);
        if (!DurableFile.TryCreate(path, standard.Source.Span))
        {
            // Who made it may have been stopped before its name was on the disk.
            DurableFile.SyncDirectory(_folder);
        }

        _kept[path] = 0;
    }

    /// <summary>
    /// The standard of that hash; for tasks issued before hashes were recorded (<paramref name="hash"/> empty), the
    /// library's current one. Null when there is none.
    /// </summary>
    /// <param name="standardId">Its identifier.</param>
    /// <param name="hash">Its hash; may be empty.</param>
    public DataStandard? Find(string standardId, string hash)
    {
        ArgumentNullException.ThrowIfNull(standardId);
        ArgumentNullException.ThrowIfNull(hash);
        var current = _library.Find(standardId);
        return hash.Length == 0 || current?.Hash == hash
            ? current
            : Read(hash, isJson: false) ?? Read(hash, isJson: true);
    }

    // A file that was changed is another standard.
    private DataStandard? Read(string hash, bool isJson)
    {
        var path = PathOf(hash, isJson);
        return File.Exists(path) && DataStandard.Parse(File.ReadAllBytes(path), path).Standard is { } standard
            && standard.Hash == hash
            ? standard
            : null;
    }

    private string PathOf(string hash, bool isJson) => Path.Combine(_folder, hash + (isJson ? ".json" : ".yaml"));
}
