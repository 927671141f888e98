using System.Collections.Concurrent;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Copies;

/// <summary>A new folder that a point is restored into. Nobody reads it before all of it was forced to the disk.</summary>
internal sealed class RestoreFolder(string folder)
{
    private readonly string _root = Path.GetFullPath(folder);
    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _files = [];

    public (long Size, string Sha256) Write(string path, Func<Stream, (long Size, string Sha256)> write)
    {
        var full = Full(path);
        CreateFolder(DurableFile.DirectoryOf(full));
        try
        {
            using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            var written = write(file);
            _files.Add(full);
            return written;
        }
        catch (IOException failure) when (failure is not StorageFullException && DurableFile.IsDiskFull(failure))
        {
            throw new StorageFullException(failure);
        }
    }

    public void Delete(string path) => File.Delete(Full(path));

    public void Sync() => DurableFile.SyncAll([.. _files.Where(File.Exists)], [.. _folders.Keys]);

    private void CreateFolder(string folder)
    {
        // Noted only when it is there: another thread takes a noted folder for made.
        for (var at = folder; at.Length >= _root.Length && !_folders.ContainsKey(at); at = Path.GetDirectoryName(at)!)
        {
            Directory.CreateDirectory(at);
            _folders.TryAdd(at, 0);
        }
    }

    // A manifest may have been tampered with: nothing outside the folder is written.
    private string Full(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new InvalidDataException($"'{path}' menunjuk ke luar folder pemulihan.");
    }
}
