using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SatuData.Tabular.Content;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// An opened sealed file under a path that DuckDB can read. On Linux the bytes are in anonymous memory that no other
/// user can
/// open and that vanishes with the process; elsewhere they are in a temporary file of the user's, deleted on dispose,
/// so that the
/// temporary folder must be on an encrypted disk.
/// </summary>
internal sealed partial class PlainMemory : IDisposable
{
    private const uint CloseOnExec = 1;

    private readonly SafeFileHandle _file;
    private readonly string? _temporary;

    public PlainMemory(UploadContent content)
    {
        if (OperatingSystem.IsLinux())
        {
            _file = CreateMemory("satudata", CloseOnExec);
            if (_file.IsInvalid)
            {
                throw new IOException($"memfd_create: errno {Marshal.GetLastPInvokeError()}");
            }

            Path = $"/proc/self/fd/{_file.DangerousGetHandle()}";
        }
        else
        {
            _temporary = Path = System.IO.Path.GetTempFileName();
            _file = File.OpenHandle(Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        }

        try
        {
            Fill(content);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Path { get; }

    public void Dispose()
    {
        _file.Dispose();
        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    private void Fill(UploadContent content)
    {
        var buffer = new byte[(int)Math.Min(Math.Max(content.Length, 1), 1 << 18)];
        for (long offset = 0; offset < content.Length;)
        {
            var count = content.Read(offset, buffer);
            RandomAccess.Write(_file, buffer.AsSpan(0, count), offset);
            offset += count;
        }

        Array.Clear(buffer);
    }

    [LibraryImport("libc", EntryPoint = "memfd_create", SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle CreateMemory(string name, uint flags);
}
