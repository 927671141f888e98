using System.Buffers;
using System.Security.Cryptography;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// Seals what is written to it into another stream, in Tink's streaming format. <see cref="Complete"/> writes the end;
/// without it
/// the result does not open. The target is not disposed.
/// </summary>
internal sealed class SealingStream : Stream
{
    private readonly Stream _target;
    private readonly AesGcm _cipher;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _header = new byte[SegmentLayout.HeaderSize];
    private readonly string _name;
    private readonly byte[] _commitment;
    private byte[] _plain = ArrayPool<byte>.Shared.Rent(1 << 14);
    private int _used;
    private long _segment;
    private long _plainSize;
    private long _sealedSize;

    public SealingStream(Stream target, DataKey key, SealId seals, string name)
    {
        _target = target;
        _name = name;
        _header[0] = SegmentLayout.HeaderSize;
        RandomNumberGenerator.Fill(_header.AsSpan(1));
        _commitment = key.Commit(_header);
        _cipher = SegmentCipher.Create(key, _header, seals.AssociatedData(name));
        Emit(_header);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private int Room => _segment == 0 ? SegmentLayout.FirstPlainSize : SegmentLayout.PlainSize;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            // A full segment is only written when more follows, so that the last one can be marked as last.
            if (_used == Room)
            {
                WriteSegment(isLast: false);
            }

            var count = Math.Min(buffer.Length, Room - _used);
            Grow(_used + count);
            buffer[..count].CopyTo(_plain.AsSpan(_used));
            _used += count;
            buffer = buffer[count..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Writes the last segment.</summary>
    public SealPart Complete()
    {
        WriteSegment(isLast: true);
        return new SealPart(_name, _plainSize, _sealedSize, Convert.ToHexStringLower(_hash.GetHashAndReset()),
            _commitment);
    }

    public override void Flush() => _target.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _plain.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_plain, clearArray: true);
            _plain = [];
            _cipher.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private void WriteSegment(bool isLast)
    {
        var size = _used + SegmentLayout.TagSize;
        var rented = ArrayPool<byte>.Shared.Rent(size);
        var output = rented.AsSpan(0, size);
        Span<byte> nonce = stackalloc byte[SegmentLayout.NonceSize];
        SegmentLayout.WriteNonce(nonce, _header.AsSpan(1 + SegmentLayout.SaltSize), _segment, isLast);
        _cipher.Encrypt(nonce, _plain.AsSpan(0, _used), output[.._used], output[_used..]);
        Emit(output);
        ArrayPool<byte>.Shared.Return(rented);
        _plainSize += _used;
        _used = 0;
        _segment++;
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _target.Write(bytes);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            // What .NET makes of EFBIG: the largest allowed file is full.
            throw new StorageFullException(failure);
        }

        _hash.AppendData(bytes);
        _sealedSize += bytes.Length;
    }

    private void Grow(int needed)
    {
        if (needed <= _plain.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(
            Math.Max(needed, Math.Min(_plain.Length * 4, SegmentLayout.SegmentSize)));
        _plain.AsSpan(0, _used).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_plain, clearArray: true);
        _plain = larger;
    }
}
