namespace SatuData.Tabular.Reading.Encodings;

/// <summary>
/// The text of a file as UTF-8, at offsets of its own: the file's bytes as they are, or rewritten on the way. Whatever
/// the encoding, everything behind it deals with UTF-8 only.
/// </summary>
internal abstract class TextBytes
{
    /// <summary>Offset of the first byte of the text.</summary>
    public abstract long Start { get; }

    /// <summary>Offset after its last byte.</summary>
    public abstract long End { get; }

    /// <summary>Reads like a file does; for one thread at a time, fastest going forwards.</summary>
    public abstract int Read(long offset, Span<byte> destination);

    /// <summary>The bytes from one offset up to another, read forwards. Several may be open at the same time.</summary>
    public abstract Stream Open(long start, long end);

    /// <summary>Where in the file the byte at <paramref name="offset"/> comes from; for one thread at a time.</summary>
    public abstract long SourceOffset(long offset);

    /// <summary>Up to <paramref name="size"/> bytes from the start.</summary>
    public byte[] Head(int size)
    {
        var head = new byte[(int)Math.Min(size, End - Start)];
        Array.Resize(ref head, Read(Start, head));
        return head;
    }
}
