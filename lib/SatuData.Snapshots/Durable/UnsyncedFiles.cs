namespace SatuData.Snapshots.Durable;

/// <summary>
/// Files that were written but need not survive a power cut yet. Nobody may be told of them before <see
/// cref="SyncAsync"/>
/// or <see cref="Sync"/> has returned: until then a power cut can leave them absent, empty or cut off.
/// </summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
/// <param name="group">Forces them to the disk, together with those of others.</param>
public sealed class UnsyncedFiles(SyncGroup group)
{
    private readonly List<string> _files = [];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Creates a folder and those above it that are absent. Nothing happens when it exists.</summary>
    /// <exception cref="IOException">It could not be created.</exception>
    public void CreateDirectory(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full) || Path.GetDirectoryName(full) is not { } above)
        {
            return;
        }

        CreateDirectory(above);
        Directory.CreateDirectory(full);
        _folders.Add(above);
    }

    /// <summary>
    /// Writes a file, replacing one of that name as a whole. A new file is written in its place: a process that is
    /// killed
    /// meanwhile leaves half of it, which the next write replaces.
    /// </summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            WriteNew(path, content);
        }
        catch (IOException) when (File.Exists(path))
        {
            PlatformFiles.Current.Replace(WriteTemporary(path, content), path);
        }

        Add(path);
    }

    /// <summary>
    /// Writes a new file, visible only when whole; false, with the existing file untouched, when the name is taken.
    /// </summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public bool TryCreate(string path, ReadOnlySpan<byte> content)
    {
        var temporary = WriteTemporary(path, content);
        try
        {
            if (!PlatformFiles.Current.TryPublish(temporary, path))
            {
                return false;
            }
        }
        finally
        {
            File.Delete(temporary);
        }

        Add(path);
        return true;
    }

    /// <summary>Notes a file that somebody else wrote, and its name in its folder.</summary>
    public void Add(string path)
    {
        _files.Add(path);
        _folders.Add(DurableFile.DirectoryOf(path));
    }

    /// <summary>Notes a folder whose list of names changed.</summary>
    public void AddFolder(string path) => _folders.Add(path);

    /// <summary>Forces everything noted to the disk.</summary>
    /// <exception cref="IOException">The disk refused; what the files hold is then unknown, and they must be written
    /// anew.</exception>
    public Task SyncAsync()
    {
        if (_files.Count + _folders.Count == 0)
        {
            return Task.CompletedTask;
        }

        var (files, folders) = (_files.ToArray(), _folders.ToArray());
        _files.Clear();
        _folders.Clear();
        return group.SyncAsync(files, folders);
    }

    /// <summary>Forces everything noted to the disk, and waits for it.</summary>
    /// <inheritdoc cref="SyncAsync" path="/exception"/>
    public void Sync() => SyncAsync().GetAwaiter().GetResult();

    private static string WriteTemporary(string path, ReadOnlySpan<byte> content)
    {
        var temporary = DurableFile.TemporaryBeside(path);
        WriteNew(temporary, content);
        return temporary;
    }

    // What could not be written whole is removed; what was there before is left alone.
    private static void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        try
        {
            RandomAccess.Write(file, content, 0);
        }
        catch (Exception failure) when (failure is IOException or ArgumentOutOfRangeException)
        {
            File.Delete(path);

            // .NET makes this of EFBIG: the largest allowed file is full.
            throw failure is ArgumentOutOfRangeException ? new StorageFullException(failure) : failure;
        }
    }
}
