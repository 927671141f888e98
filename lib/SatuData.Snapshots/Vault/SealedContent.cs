using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using SatuData.Tabular.Content;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// The plain bytes of a sealed file, opened segment by segment as they are read; none is written to disk. Opening
/// checks the end
/// of the file, so that one cut short is refused before anything of it is used.
/// </summary>
/// <remarks>Reading is safe from several threads at once; they take turns.</remarks>
public sealed class SealedContent : UploadContent
{
    private readonly Lock _gate = new();
    private readonly SafeFileHandle _file;
    private readonly string _path;
    private readonly AesGcm _cipher;
    private readonly byte[] _noncePrefix;
    private readonly long _segments;
    private readonly long _sealedSize;
    private readonly byte[] _sealed;
    private readonly byte[] _plain;
    private long _loaded = -1;

    internal SealedContent(string path, DataKey key, ReadOnlySpan<byte> associatedData, ReadOnlySpan<byte> commitment)
    {
        _path = path;
        _file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            _sealedSize = RandomAccess.GetLength(_file);
            _segments = SegmentLayout.SegmentCount(_sealedSize);
            Span<byte> header = stackalloc byte[SegmentLayout.HeaderSize];
            if (_segments == 0 || RandomAccess.Read(_file, header, 0) < header.Length || header[0] != header.Length
                || !CryptographicOperations.FixedTimeEquals(key.Commit(header), commitment))
            {
                throw new SealBrokenException(path);
            }

            Length = SegmentLayout.PlainLength(_sealedSize);
            _noncePrefix = header[(1 + SegmentLayout.SaltSize)..].ToArray();
            _cipher = SegmentCipher.Create(key, header, associatedData);
            _sealed = new byte[(int)Math.Min(_sealedSize, SegmentLayout.SegmentSize)];
            _plain = new byte[_sealed.Length];
            Load(_segments - 1);
        }
        catch
        {
            _cipher?.Dispose();
            _file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override long Length { get; }

    /// <inheritdoc/>
    /// <exception cref="SealBrokenException">The segment was changed since it was sealed.</exception>
    public override int Read(long offset, Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var done = 0;
        lock (_gate)
        {
            while (done < destination.Length && offset + done < Length)
            {
                var (segment, within) = SegmentLayout.Locate(offset + done);
                var available = Load(segment) - within;
                var count = Math.Min(available, destination.Length - done);
                _plain.AsSpan(within, count).CopyTo(destination[done..]);
                done += count;
            }
        }

        return done;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lock (_gate)
            {
                CryptographicOperations.ZeroMemory(_plain);
                _loaded = -1;
                _cipher.Dispose();
                _file.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    // Returns how many plain bytes the segment holds.
    private int Load(long segment)
    {
        var start = segment == 0 ? SegmentLayout.HeaderSize : segment * SegmentLayout.SegmentSize;
        var end = Math.Min((segment + 1) * SegmentLayout.SegmentSize, _sealedSize);
        var size = (int)(end - start);
        var plainSize = size - SegmentLayout.TagSize;
        if (segment == _loaded)
        {
            return plainSize;
        }

        _loaded = -1;
        ReadExactly(start, _sealed.AsSpan(0, size));
        Span<byte> nonce = stackalloc byte[SegmentLayout.NonceSize];
        SegmentLayout.WriteNonce(nonce, _noncePrefix, segment, isLast: segment == _segments - 1);
        try
        {
            _cipher.Decrypt(nonce, _sealed.AsSpan(0, plainSize), _sealed.AsSpan(plainSize, SegmentLayout.TagSize),
                _plain.AsSpan(0, plainSize));
        }
        catch (CryptographicException failure)
        {
            throw new SealBrokenException(_path, failure);
        }

        _loaded = segment;
        return plainSize;
    }

    private void ReadExactly(long offset, Span<byte> destination)
    {
        while (destination.Length > 0)
        {
            var count = RandomAccess.Read(_file, destination, offset);
            if (count == 0)
            {
                throw new SealBrokenException(_path);
            }

            offset += count;
            destination = destination[count..];
        }
    }
}
