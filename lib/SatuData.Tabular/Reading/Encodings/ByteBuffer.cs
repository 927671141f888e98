namespace SatuData.Tabular.Reading.Encodings;

/// <summary>Bytes that are appended to and used over again. Not safe for use by two threads at once.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[256];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Append(byte value)
    {
        Free(1)[0] = value;
        Count++;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Free(bytes.Length));
        Count += bytes.Length;
    }

    /// <summary>
    /// Room for at least <paramref name="size"/> bytes; what is filled counts after <see cref="Advance"/>.
    /// </summary>
    public Span<byte> Free(int size)
    {
        if (_bytes.Length - Count < size)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Count + size));
        }

        return _bytes.AsSpan(Count);
    }

    public void Advance(int written) => Count += written;
}
