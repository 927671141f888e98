using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Durable;

/// <summary>The POSIX calls that Linux and macOS share.</summary>
internal abstract partial class UnixFiles : PlatformFiles
{
    private const int Interrupted = 4;
    private const int Exists = 17;
    private const int NoSpace = 28;
    private const int FileTooLarge = 27;
    private const int LockExclusive = 2;
    private const int ReadWrite = 2;

    /// <summary>open(2) flag that refuses anything but a folder.</summary>
    protected abstract int OpenDirectoryFlag { get; }

    /// <summary>open(2) flag that keeps the descriptor out of child processes.</summary>
    protected abstract int CloseOnExecFlag { get; }

    protected abstract int QuotaErrno { get; }

    /// <summary>Forces what a descriptor refers to; -1 with errno on failure.</summary>
    protected abstract int SyncDescriptor(SafeFileHandle descriptor);

    public override void SyncHandle(SafeFileHandle file, string path)
    {
        while (SyncDescriptor(file) != 0)
        {
            ThrowUnlessInterrupted("fsync", path);
        }
    }

    public override void SyncFile(string path) => SyncPath(path, 0);

    public override void SyncDirectory(string path) => SyncPath(path, OpenDirectoryFlag);

    public override bool TryPublish(string temporary, string path)
    {
        if (Link(temporary, path) == 0)
        {
            return true;
        }

        return Marshal.GetLastPInvokeError() == Exists ? false : throw Failure("link", path);
    }

    public override void Replace(string temporary, string path)
    {
        if (Rename(temporary, path) != 0)
        {
            throw Failure("rename", path);
        }
    }

    public override bool MeansFull(int hresult) =>
        hresult is NoSpace or FileTooLarge || hresult == QuotaErrno;

    public override SafeFileHandle Lock(string path)
    {
        if (!File.Exists(path))
        {
            CreateEmpty(path);
        }

        // Not opened by .NET, which takes a shared advisory lock of its own and fails where it should wait.
        var file = OpenOrThrow(path, ReadWrite);
        while (Flock(file, LockExclusive) != 0)
        {
            try
            {
                ThrowUnlessInterrupted("flock", path);
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }

        return file;
    }

    protected SafeFileHandle OpenFolder(string path) => OpenOrThrow(path, OpenDirectoryFlag);

    protected static IOException Failure(string call, string path)
    {
        var errno = Marshal.GetLastPInvokeError();
        return new IOException($"{call} '{path}': {Marshal.GetPInvokeErrorMessage(errno)} (errno {errno})", errno);
    }

    private static void ThrowUnlessInterrupted(string call, string path)
    {
        if (Marshal.GetLastPInvokeError() != Interrupted)
        {
            throw Failure(call, path);
        }
    }

    private static void CreateEmpty(string path)
    {
        try
        {
            File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite).Dispose();
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another created it at the same time.
        }
    }

    private void SyncPath(string path, int flags)
    {
        using var descriptor = OpenOrThrow(path, flags);
        SyncHandle(descriptor, path);
    }

    private SafeFileHandle OpenOrThrow(string path, int flags)
    {
        var descriptor = Open(path, flags | CloseOnExecFlag);
        if (descriptor.IsInvalid)
        {
            throw Failure("open", path);
        }

        return descriptor;
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string created);

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(string from, string to);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Flock(SafeFileHandle descriptor, int operation);
}
