using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Durable;

internal sealed partial class LinuxFiles : UnixFiles
{
    // arm64 has its own number for O_DIRECTORY.
    protected override int OpenDirectoryFlag =>
        RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 0x4000 : 0x10000;

    protected override int CloseOnExecFlag => 0x80000;

    protected override int QuotaErrno => 122;

    protected override int SyncDescriptor(SafeFileHandle descriptor) => Fsync(descriptor);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(SafeFileHandle descriptor);
}
