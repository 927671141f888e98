using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Durable;

internal sealed partial class LinuxFiles : UnixFiles
{
    private const int CurrentFolder = -100;

    // struct statx is the same on every architecture: 256 bytes, the device's numbers at 136 and 140.
    private const int StatusSize = 256;
    private const int DeviceMajor = 136 / sizeof(uint);
    private const int DeviceMinor = 140 / sizeof(uint);

    // arm64 has its own number for O_DIRECTORY.
    protected override int OpenDirectoryFlag =>
        RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 0x4000 : 0x10000;

    protected override int CloseOnExecFlag => 0x80000;

    protected override int QuotaErrno => 122;

    protected override int SyncDescriptor(SafeFileHandle descriptor) => Fsync(descriptor);

    // Before Linux 5.8 syncfs(2) kept failures to itself.
    public override unsafe ulong? TryFindFileSystem(string folder)
    {
        if (!OperatingSystem.IsOSPlatformVersionAtLeast("Linux", 5, 8))
        {
            return null;
        }

        var status = stackalloc uint[StatusSize / sizeof(uint)];
        return Statx(CurrentFolder, folder, 0, 0, status) == 0
            ? ((ulong)status[DeviceMajor] << 32) | status[DeviceMinor]
            : throw Failure("statx", folder);
    }

    public override SafeFileHandle OpenFileSystem(string folder) => OpenFolder(folder);

    public override void SyncFileSystem(SafeFileHandle fileSystem)
    {
        if (Syncfs(fileSystem) != 0)
        {
            throw Failure("syncfs", "/");
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, uint* status);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int Syncfs(SafeFileHandle descriptor);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(SafeFileHandle descriptor);
}
