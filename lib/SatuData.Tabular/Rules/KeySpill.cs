using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The keys that found no room in memory, in a temporary file that goes with it. It holds hashes under a key of this
/// process, which nobody can turn back into values. Each stripe is written by one thread at a time.
/// </summary>
internal sealed class KeySpill : IDisposable
{
    private const int BlockEntries = 4096;

    private readonly SafeFileHandle _file;
    private readonly KeyEntry[][] _buffers;
    private readonly int[] _counts;
    private readonly List<long>[] _blocks;
    private long _length;

    public KeySpill(int stripes)
    {
        var path = Path.Combine(Path.GetTempPath(), "satudata-" + Path.GetRandomFileName());
        _file = File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        _buffers = [.. Enumerable.Range(0, stripes).Select(_ => new KeyEntry[BlockEntries])];
        _counts = new int[stripes];
        _blocks = [.. Enumerable.Range(0, stripes).Select(_ => new List<long>())];
    }

    /// <exception cref="IOException">The temporary folder is full.</exception>
    public void Add(int stripe, KeyEntry entry)
    {
        var buffer = _buffers[stripe];
        buffer[_counts[stripe]++] = entry;
        if (_counts[stripe] == BlockEntries)
        {
            var bytes = MemoryMarshal.AsBytes(buffer.AsSpan());
            var offset = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
            RandomAccess.Write(_file, bytes, offset);
            _blocks[stripe].Add(offset);
            _counts[stripe] = 0;
        }
    }

    /// <summary>How many entries a stripe has.</summary>
    public int Count(int stripe) => (_blocks[stripe].Count * BlockEntries) + _counts[stripe];

    /// <summary>The entries of a stripe, block by block, each valid until the next; when all are added.</summary>
    public IEnumerable<ReadOnlyMemory<KeyEntry>> Read(int stripe)
    {
        var last = _buffers[stripe].AsMemory(0, _counts[stripe]);
        yield return last;
        var block = new KeyEntry[BlockEntries];
        foreach (var offset in _blocks[stripe])
        {
            var bytes = MemoryMarshal.AsBytes(block.AsSpan());
            for (var read = 0; read < bytes.Length;)
            {
                var more = RandomAccess.Read(_file, bytes[read..], offset + read);
                read += more > 0 ? more : throw new IOException("The temporary file of keys broke off.");
            }

            yield return block;
        }
    }

    public void Dispose() => _file.Dispose();
}
