using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Keys with the row of each one's first occurrence, in flat open addressing: 24 bytes a place. In memory of its own,
/// given back at once when it grows or is disposed: the collector would keep old tables of this size for long. Not safe
/// for use by two threads at once.
/// </summary>
/// <param name="maximum">The most places it grows to, a power of two.</param>
internal sealed unsafe class KeyTable(int maximum) : IDisposable
{
    private KeyEntry* _entries = Allocate(Math.Min(64, maximum));
    private int _size = Math.Min(64, maximum);
    private int _count;

    /// <summary>Gives the memory back of a table whose validation was given up.</summary>
    ~KeyTable() => Free();

    /// <summary>
    /// Makes room for more keys; false when it cannot grow so far. Then only keys it has may be added.
    /// </summary>
    public bool TryReserve(int more)
    {
        while (_count + more > _size / 4 * 3)
        {
            if (_size >= maximum)
            {
                return false;
            }

            Grow();
        }

        return true;
    }

    /// <summary>
    /// Adds a key. Gives the row now known to be a duplicate, 0 when there is none, and null when the key is new and
    /// <paramref name="mayInsert"/> is false.
    /// </summary>
    public long? Add(Hash128 key, long row, bool mayInsert)
    {
        ref var entry = ref *Slot(_entries, _size, key);
        if (entry.Row == 0)
        {
            if (!mayInsert)
            {
                return null;
            }

            entry = new KeyEntry(key.Low, key.High, row);
            _count++;
            return 0;
        }

        var duplicate = Math.Max(entry.Row, row);
        entry = entry with { Row = Math.Min(entry.Row, row) };
        return duplicate;
    }

    /// <summary>The first row of a key, 0 when there is none.</summary>
    public long Find(Hash128 key) => Slot(_entries, _size, key)->Row;

    /// <summary>
    /// Each key falls on another cache line; asking for all of them first lets the memory work on them at the same
    /// time.
    /// </summary>
    public void Prefetch(ReadOnlySpan<Hash128> keys)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        foreach (ref readonly var key in keys)
        {
            Sse.Prefetch0(_entries + Home(key, _size));
        }
    }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        NativeMemory.Free(_entries);
        _entries = null;
    }

    private void Grow()
    {
        var size = _size * 2;
        var larger = Allocate(size);
        for (var i = 0; i < _size; i++)
        {
            if (_entries[i].Row != 0)
            {
                *Slot(larger, size, new Hash128(_entries[i].Low, _entries[i].High)) = _entries[i];
            }
        }

        NativeMemory.Free(_entries);
        _entries = larger;
        _size = size;
    }

    private static KeyEntry* Allocate(int size) => (KeyEntry*)NativeMemory.AllocZeroed((nuint)size, (nuint)sizeof(KeyEntry));

    private static KeyEntry* Slot(KeyEntry* entries, int size, Hash128 key)
    {
        var slot = Home(key, size);
        while (entries[slot].Row != 0 && (entries[slot].Low != key.Low || entries[slot].High != key.High))
        {
            slot = slot + 1 == size ? 0 : slot + 1;
        }

        return entries + slot;
    }

    /// <summary>
    /// The sizes are powers of two, and the topmost bits choose: growing keeps neighbours together.
    /// </summary>
    private static int Home(Hash128 key, int size) => (int)(key.Low >> (64 - BitOperations.Log2((uint)size)));
}
