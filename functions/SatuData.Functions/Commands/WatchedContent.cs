using SatuData.Tabular.Content;

namespace SatuData.Functions.Commands;

/// <summary>A file that knows how much of it has been read, for progress. Owns the file.</summary>
internal sealed class WatchedContent(UploadContent inner) : UploadContent
{
    private long _read;

    public override long Length => inner.Length;

    /// <summary>The share read since <see cref="StartOver"/>, 0 to 1; what is read twice counts twice.</summary>
    public double Share => Math.Min(1, (double)Interlocked.Read(ref _read) / Math.Max(1, Length));

    public void StartOver() => Interlocked.Exchange(ref _read, 0);

    public override int Read(long offset, Span<byte> destination)
    {
        var read = inner.Read(offset, destination);
        Interlocked.Add(ref _read, read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
