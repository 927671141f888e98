namespace SatuData.Snapshots.Durable;

/// <summary>
/// File operations whose results survive a power cut once they return: every fsync is asked of the operating system
/// directly and
/// its result is checked, because .NET 10's own flush swallows the error.
/// </summary>
/// <remarks>Safe for use by several threads.</remarks>
public static class DurableFile
{
    /// <summary>Forces a file's bytes to the disk.</summary>
    /// <exception cref="IOException">The disk refused; the file's content is then unknown and it must be written anew
    /// under another name.</exception>
    public static void Sync(string path) => PlatformFiles.Current.SyncFile(path);

    /// <summary>Forces a folder's list of names to the disk. Does nothing on Windows, where that is not
    /// possible.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public static void SyncDirectory(string path) => PlatformFiles.Current.SyncDirectory(path);

    /// <summary>Forces many files to the disk, then each of their folders once.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public static void SyncAll(IReadOnlyCollection<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        SyncAll(paths, [.. paths.Select(DirectoryOf).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Creates a folder and those above it that are absent, durably. Nothing happens when it exists.</summary>
    /// <exception cref="IOException">It could not be created.</exception>
    public static void CreateDirectory(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return;
        }

        var above = Path.GetDirectoryName(full);
        if (above is not null)
        {
            CreateDirectory(above);
            Directory.CreateDirectory(full);
            SyncDirectory(above);
        }
    }

    /// <summary>
    /// Writes a new file durably, whole or not at all; false, with the existing file untouched, when the name is taken.
    /// Of several
    /// that try at once exactly one succeeds.
    /// </summary>
    /// <param name="path">The file's path.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="ownerOnly">Whether only the owner may read and write it. Default: false.</param>
    /// <exception cref="IOException">
    /// It could not be written. When the last step failed the file may exist all the same, so look before trying
    /// another name.
    /// </exception>
    public static bool TryCreate(string path, ReadOnlySpan<byte> content, bool ownerOnly = false)
    {
        var temporary = TemporaryBeside(path);
        try
        {
            WriteNew(temporary, content, ownerOnly);
            if (!PlatformFiles.Current.TryPublish(temporary, path))
            {
                return false;
            }
        }
        finally
        {
            File.Delete(temporary);
        }

        SyncDirectory(DirectoryOf(path));
        return true;
    }

    /// <summary>Replaces a file durably: after a crash it has the old or the new content, whole.</summary>
    /// <param name="path">The file's path; it need not exist.</param>
    /// <param name="content">Its new bytes.</param>
    /// <param name="ownerOnly">Whether only the owner may read and write it. Default: false.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content, bool ownerOnly = false)
    {
        Swap(path, content, ownerOnly);
        SyncDirectory(DirectoryOf(path));
    }

    /// <summary>Removes a file so that it stays removed after a power cut. Nothing happens when it is absent.</summary>
    /// <exception cref="IOException">It could not be removed.</exception>
    public static void Delete(string path)
    {
        File.Delete(path);
        SyncDirectory(DirectoryOf(path));
    }

    /// <summary>
    /// Removes what writes left in a folder, and below it, when their process was killed. Only for who is alone with
    /// the
    /// folder: a write under way would lose its bytes and fail. Nothing happens when the folder is absent.
    /// </summary>
    /// <exception cref="IOException">One could not be removed.</exception>
    public static void DeleteLeftovers(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var leftover in Directory.EnumerateFiles(folder, ".*.tmp", SearchOption.AllDirectories))
        {
            File.Delete(leftover);
        }
    }

    /// <summary>Whether <paramref name="failure"/> says that the disk, the quota or the largest allowed file is
    /// full.</summary>
    public static bool IsDiskFull(IOException failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure is StorageFullException || PlatformFiles.Current.MeansFull(failure.HResult);
    }

    internal static void SyncAll(IReadOnlyCollection<string> files, IReadOnlyCollection<string> folders)
    {
        foreach (var file in files)
        {
            Sync(file);
        }

        foreach (var folder in folders)
        {
            SyncDirectory(folder);
        }
    }

    internal static string DirectoryOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    internal static string TemporaryBeside(string path) =>
        Path.Combine(DirectoryOf(path), $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");

    private static void Swap(string path, ReadOnlySpan<byte> content, bool ownerOnly)
    {
        var temporary = TemporaryBeside(path);
        try
        {
            WriteNew(temporary, content, ownerOnly);
            PlatformFiles.Current.Replace(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void WriteNew(string path, ReadOnlySpan<byte> content, bool ownerOnly)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (ownerOnly && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(content);
        PlatformFiles.Current.SyncHandle(file.SafeFileHandle, path);
    }
}
