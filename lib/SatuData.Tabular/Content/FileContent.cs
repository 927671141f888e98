using Microsoft.Win32.SafeHandles;

namespace SatuData.Tabular.Content;

/// <summary>The bytes of a file on disk. The file must not change while this is open.</summary>
public sealed class FileContent : UploadContent
{
    private readonly SafeFileHandle _handle;

    /// <summary>Opens <paramref name="path"/> for reading.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public FileContent(string path)
    {
        _handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        Length = RandomAccess.GetLength(_handle);
    }

    /// <inheritdoc/>
    public override long Length { get; }

    /// <inheritdoc/>
    public override int Read(long offset, Span<byte> destination) => RandomAccess.Read(_handle, destination, offset);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _handle.Dispose();
        }

        base.Dispose(disposing);
    }
}
