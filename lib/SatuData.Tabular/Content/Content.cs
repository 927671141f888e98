namespace SatuData.Tabular.Content;

/// <summary>
/// The bytes of one uploaded file, readable at any offset: a file on disk, bytes in memory, or a sealed file that is
/// opened
/// piece by piece so that no plain copy of it ever lies on disk.
/// </summary>
/// <remarks>Reading is safe from several threads at once; disposing is not.</remarks>
public abstract class UploadContent : IDisposable
{
    /// <summary>Length in bytes.</summary>
    public abstract long Length { get; }

    /// <summary>
    /// Reads bytes from <paramref name="offset"/> into <paramref name="destination"/>; returns how many were read,
    /// fewer than asked
    /// only at the end, 0 at or past it.
    /// </summary>
    /// <exception cref="IOException">The bytes could not be read, or a sealed file was found damaged.</exception>
    public abstract int Read(long offset, Span<byte> destination);

    /// <summary>
    /// A new seekable read-only stream over the whole content. The caller disposes it; several may be open at once.
    /// </summary>
    public virtual Stream OpenStream() => new UploadContentStream(this, 0, Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the content holds open.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
