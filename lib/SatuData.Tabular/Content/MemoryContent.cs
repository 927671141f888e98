namespace SatuData.Tabular.Content;

/// <summary>Bytes already in memory. The bytes are not copied and must not change.</summary>
public sealed class MemoryContent(ReadOnlyMemory<byte> bytes) : UploadContent
{
    /// <inheritdoc/>
    public override long Length => bytes.Length;

    /// <summary>All the bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <inheritdoc/>
    public override int Read(long offset, Span<byte> destination)
    {
        if (offset >= bytes.Length)
        {
            return 0;
        }

        var count = (int)Math.Min(destination.Length, bytes.Length - offset);
        bytes.Span.Slice((int)offset, count).CopyTo(destination);
        return count;
    }
}
