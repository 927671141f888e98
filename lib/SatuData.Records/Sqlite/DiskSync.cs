using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SatuData.Records.Sqlite;

/// <summary>
/// Waits until a file is on disk, and says so when it is not: the runtime's own flush swallows fsync errors.
/// </summary>
internal static partial class DiskSync
{
    /// <exception cref="IOException">The operating system could not write the file.</exception>
    public static void File(string path)
    {
        using SafeFileHandle handle =
            System.IO.File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        bool written = OperatingSystem.IsWindows() ? FlushFileBuffers(handle) : Fsync(handle) == 0;
        ThrowUnless(written, path);
    }

    /// <summary>Makes the names in a folder durable. Windows does this with the file.</summary>
    public static void Folder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // O_RDONLY is 0 everywhere; the runtime itself refuses to open folders.
        using SafeFileHandle handle = Open(path, 0);
        ThrowUnless(!handle.IsInvalid && Fsync(handle) == 0, path);
    }

    private static void ThrowUnless(bool done, string path)
    {
        if (!done)
        {
            int code = Marshal.GetLastPInvokeError();
            throw new IOException($"'{path}' tidak dapat ditulis ke disk.", new Win32Exception(code));
        }
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool FlushFileBuffers(SafeFileHandle file);
}
