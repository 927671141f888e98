using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Durable;

/// <summary>Windows: FlushFileBuffers, and MoveFileEx with write-through. Folders cannot be flushed there.</summary>
[SupportedOSPlatform("windows")]
internal sealed partial class WindowsFiles : PlatformFiles
{
    private const int FileExists = 80;
    private const int AlreadyExists = 183;
    private const int DiskFull = 112;
    private const int HandleDiskFull = 39;
    private const int QuotaExceeded = 1295;
    private const int ReplaceExisting = 1;
    private const int WriteThrough = 8;
    private const int ExclusiveLock = 2;

    public override void SyncHandle(SafeFileHandle file, string path)
    {
        if (!FlushFileBuffers(file))
        {
            throw Failure("FlushFileBuffers", path);
        }
    }

    public override void SyncFile(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        SyncHandle(file, path);
    }

    public override void SyncDirectory(string path)
    {
    }

    public override bool TryPublish(string temporary, string path)
    {
        if (MoveFileEx(temporary, path, WriteThrough))
        {
            return true;
        }

        return Marshal.GetLastPInvokeError() is FileExists or AlreadyExists ? false : throw Failure("MoveFileEx", path);
    }

    public override void Replace(string temporary, string path)
    {
        if (!MoveFileEx(temporary, path, WriteThrough | ReplaceExisting))
        {
            throw Failure("MoveFileEx", path);
        }
    }

    public override bool MeansFull(int hresult) => (hresult & 0xFFFF) is DiskFull or HandleDiskFull or QuotaExceeded;

    public override SafeFileHandle Lock(string path)
    {
        var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        // A byte far behind the content, so that the content stays readable to others.
        var position = new NativeOverlapped { OffsetLow = int.MaxValue };
        if (!LockFileEx(file, ExclusiveLock, 0, 1, 0, ref position))
        {
            var failure = Failure("LockFileEx", path);
            file.Dispose();
            throw failure;
        }

        return file;
    }

    private static IOException Failure(string call, string path)
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException(
            $"{call} '{path}': {Marshal.GetPInvokeErrorMessage(error)} ({error})", unchecked((int)0x80070000) | error);
    }

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool FlushFileBuffers(SafeFileHandle file);

    [LibraryImport("kernel32", EntryPoint = "MoveFileExW", SetLastError = true,
        StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool MoveFileEx(string from, string to, int flags);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool LockFileEx(
        SafeFileHandle file, int flags, int reserved, int bytesLow, int bytesHigh, ref NativeOverlapped position);
}
