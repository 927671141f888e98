namespace SatuData.Tabular.Reading;

/// <summary>Reads bytes at an offset, like a file.</summary>
internal delegate int ReadBytes(long offset, Span<byte> destination);

/// <summary>The bytes of a text from one offset up to another, read forwards.</summary>
internal sealed class WindowStream(ReadBytes read, long start, long end) : Stream
{
    private long _position = start;


    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var left = end - _position;
        var taken = read(_position, left < buffer.Length ? buffer[..(int)left] : buffer);
        _position += taken;
        return taken;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
