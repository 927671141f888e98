using System.Collections.Concurrent;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Copies;

/// <summary>A folder as a place for copies: on another disk, or on a mounted share.</summary>
/// <param name="root">The folder; made when absent.</param>
/// <remarks>Safe for use by several threads, not by several processes at once.</remarks>
public sealed class FolderTarget(string root) : ICopyTarget
{
    private readonly string _root = Path.GetFullPath(root);
    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var full = Full(folder);
        return Directory.Exists(full)
            ? [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Where(f => !f.EndsWith(".tmp", StringComparison.Ordinal))
                .Select(f => Path.GetRelativePath(_root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <inheritdoc/>
    public Stream? OpenRead(string path)
    {
        var full = Full(path);
        return File.Exists(full)
            ? new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0)
            : null;
    }

    /// <inheritdoc/>
    public long? SizeOf(string path)
    {
        var file = new FileInfo(Full(path));
        return file.Exists ? file.Length : null;
    }

    /// <inheritdoc/>
    public void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var full = Full(path);
        CreateFolder(DurableFile.DirectoryOf(full));
        var temporary = DurableFile.TemporaryBeside(full);
        try
        {
            using (var file = new FileStream(
                temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                write(file);
            }

            DurableFile.Sync(temporary);
            PlatformFiles.Current.Replace(temporary, full);
        }
        catch (IOException failure) when (failure is not StorageFullException && DurableFile.IsDiskFull(failure))
        {
            throw new StorageFullException(failure);
        }
        finally
        {
            File.Delete(temporary);
        }

        _folders.TryAdd(DurableFile.DirectoryOf(full), 0);
    }

    /// <inheritdoc/>
    public void Delete(string path)
    {
        var full = Full(path);
        if (File.Exists(full))
        {
            File.Delete(full);
            _folders.TryAdd(DurableFile.DirectoryOf(full), 0);
        }
    }

    /// <inheritdoc/>
    public void Flush()
    {
        foreach (var folder in _folders.Keys)
        {
            DurableFile.SyncDirectory(folder);
            _folders.TryRemove(folder, out _);
        }
    }

    private static void CreateFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            DurableFile.CreateDirectory(folder);
        }
    }

    // What a manifest names may have been tampered with: nothing outside the folder is touched.
    private string Full(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new InvalidDataException($"'{path}' menunjuk ke luar salinan.");
    }
}
