using System.Runtime.InteropServices;

namespace SatuData.Pipeline.Tests.FullDisk;

/// <summary>
/// Makes every write beyond a file size fail in this process, as a full quota does; the system refuses the write
/// itself.
/// </summary>
internal static partial class FileSizeLimit
{
    private const int FileSize = 1;
    private const int FileSizeSignal = 25;
    private const nint Ignore = 1;

    public static void Set(ulong bytes)
    {
        // Without this the system would end the process instead of failing the write.
        _ = OnSignal(FileSizeSignal, Ignore);
        ulong[] softAndHard = [bytes, bytes];
        if (SetLimit(FileSize, softAndHard) != 0)
        {
            throw new IOException("setrlimit failed", Marshal.GetLastPInvokeError());
        }
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    private static partial int SetLimit(int resource, ulong[] softAndHard);

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint OnSignal(int number, nint action);
}
