using System.IO.Pipes;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// A path that DuckDB writes a file to and whose bytes can be sealed on the way. On Linux and macOS it is a pipe:
/// nothing touches a
/// disk. On Windows, where DuckDB cannot open a pipe, it is a file in the user's temporary folder that is deleted right
/// after
/// sealing; that folder must then be on an encrypted disk.
/// </summary>
internal sealed class PlainPipe : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly AnonymousPipeServerStream? _pipe;

    public PlainPipe()
    {
        if (OperatingSystem.IsWindows())
        {
            Path = System.IO.Path.GetTempFileName();
            return;
        }

        _pipe = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.None, BufferSize);
        var descriptor = _pipe.ClientSafePipeHandle.DangerousGetHandle();
        Path = OperatingSystem.IsLinux() ? $"/proc/self/fd/{descriptor}" : $"/dev/fd/{descriptor}";
    }

    public string Path { get; }

    /// <summary>Copies what is written to <see cref="Path"/> into <paramref name="target"/> while
    /// <paramref name="write"/> runs.</summary>
    /// <remarks>When the target fails, the writer fails too, and the target's failure is thrown.</remarks>
    public void Pump(Action write, Stream target)
    {
        if (_pipe is null)
        {
            write();
            using var file = File.OpenRead(Path);
            file.CopyTo(target);
            return;
        }

        var copying = Task.Run(() => Copy(_pipe, target));
        try
        {
            write();
        }
        finally
        {
            // With the last writing end closed the copy comes to its end. If it failed, its failure is the cause of the
            // writer's
            // and replaces it.
            _pipe.DisposeLocalCopyOfClientHandle();
            copying.GetAwaiter().GetResult();
        }
    }

    public void Dispose()
    {
        if (_pipe is null)
        {
            File.Delete(Path);
        }

        _pipe?.Dispose();
    }

    private static void Copy(AnonymousPipeServerStream pipe, Stream target)
    {
        try
        {
            pipe.CopyTo(target, BufferSize);
        }
        catch
        {
            // Closing this end makes the writer's next write fail, where it would wait for ever.
            pipe.Dispose();
            throw;
        }
    }
}
