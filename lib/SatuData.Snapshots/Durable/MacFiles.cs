using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Durable;

internal sealed partial class MacFiles : UnixFiles
{
    private const int FullFsync = 51;

    protected override int OpenDirectoryFlag => 0x100000;

    protected override int CloseOnExecFlag => 0x1000000;

    protected override int QuotaErrno => 69;

    // fsync(2) on macOS leaves the bytes in the drive's cache; F_FULLFSYNC does not, but some file systems lack it.
    protected override int SyncDescriptor(SafeFileHandle descriptor) =>
        Fcntl(descriptor, FullFsync) == 0 ? 0 : Fsync(descriptor);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Fcntl(SafeFileHandle descriptor, int command);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(SafeFileHandle descriptor);
}
