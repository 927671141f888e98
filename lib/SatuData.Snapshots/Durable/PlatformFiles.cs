using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Durable;

/// <summary>What an operating system offers to make files durable.</summary>
internal abstract class PlatformFiles
{
    public static PlatformFiles Current { get; } =
        OperatingSystem.IsWindows() ? new WindowsFiles()
        : OperatingSystem.IsMacOS() ? new MacFiles()
        : new LinuxFiles();

    /// <summary>Forces an open file's bytes to the disk.</summary>
    public abstract void SyncHandle(SafeFileHandle file, string path);

    public abstract void SyncFile(string path);

    public abstract void SyncDirectory(string path);

    /// <summary>
    /// The number of the file system that a folder lies on, so that all of it can be forced to the disk in one call;
    /// null
    /// where the system has no such call, or one that does not tell of failures.
    /// </summary>
    public virtual ulong? TryFindFileSystem(string folder) => null;

    /// <summary>
    /// Opens the file system of a folder: failures to write that come later are told to who syncs it.
    /// </summary>
    public virtual SafeFileHandle OpenFileSystem(string folder) => throw new NotSupportedException();

    /// <summary>Forces everything written so far to a file system that was opened.</summary>
    public virtual void SyncFileSystem(SafeFileHandle fileSystem) => throw new NotSupportedException();

    /// <summary>Gives a finished file its name; false when the name is taken. The temporary name may remain.</summary>
    public abstract bool TryPublish(string temporary, string path);

    public abstract void Replace(string temporary, string path);

    public abstract bool MeansFull(int hresult);

    /// <summary>Waits until no other process or thread holds the lock file, and holds it until the handle is
    /// disposed.</summary>
    public abstract SafeFileHandle Lock(string path);
}
