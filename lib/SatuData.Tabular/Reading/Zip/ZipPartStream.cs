using System.IO.Compression;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Zip;

/// <summary>
/// The content of one part, inflated as it is read and held against the size and the checksum that the directory gives:
/// declared sizes lie,
/// and a damaged number is still a number.
/// </summary>
internal sealed class ZipPartStream : Stream
{
    private readonly ZipPart _part;
    private readonly Stream _inner;
    private long _read;
    private uint _crc;

    public ZipPartStream(UploadContent content, ZipPart part, ReadingLimits limits)
    {
        _part = part;
        if (part.Size > limits.PartBytes)
        {
            throw ZipFaults.Bomb();
        }

        Stream packed = new UploadContentStream(content, part.Offset, part.Packed);
        _inner = part.IsDeflated ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _part.Size;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.Length == 0)
        {
            return 0;
        }

        var read = _inner.Read(buffer);
        _read += read;
        if (_read > _part.Size)
        {
            throw ZipFaults.Contradiction();
        }

        if (read > 0)
        {
            _crc = Crc32.Append(_crc, buffer[..read]);
        }
        else if (_read < _part.Size || _crc != _part.Crc)
        {
            throw new InvalidDataException("A part is not what the directory says.");
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
