using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Keys with the row of each one's first occurrence, in flat open addressing: 16 bytes a place. In memory of its own,
/// given back at once when it grows or is disposed: the collector would keep old tables of this size for long. Not safe
/// for use by two threads at once.
/// </summary>
internal sealed unsafe class KeyTable : IDisposable
{
    private const int Smallest = 64;

    private readonly int _maximum;
    private KeyEntry* _entries;
    private int _size;
    private int _count;

    /// <param name="maximum">The most places it grows to, a power of two.</param>
    /// <param name="expected">How many keys are likely to come, for which it makes room at once.</param>
    public KeyTable(int maximum, long expected = 0)
    {
        _maximum = maximum;
        _size = (int)Math.Min(Math.Max(SizeFor(expected), Smallest), maximum);
        _entries = Allocate(_size);
    }

    /// <summary>Gives the memory back of a table whose validation was given up.</summary>
    ~KeyTable() => Free();

    /// <summary>
    /// Makes room for more keys; false when it cannot grow so far. Then only keys it has may be added.
    /// </summary>
    public bool TryReserve(int more)
    {
        var size = Math.Max(SizeFor((long)_count + more), _size);
        if (size > _maximum)
        {
            return false;
        }

        if (size > _size)
        {
            Grow((int)size);
        }

        return true;
    }

    /// <summary>
    /// Adds a key. Gives the row now known to be a duplicate, 0 when there is none, and null when the key is new and
    /// <paramref name="mayInsert"/> is false.
    /// </summary>
    public long? Add(KeyEntry key, bool mayInsert)
    {
        ref var entry = ref *Slot(_entries, _size, key);
        if (entry.IsEmpty)
        {
            if (!mayInsert)
            {
                return null;
            }

            entry = key;
            _count++;
            return 0;
        }

        var duplicate = Math.Max(entry.Row, key.Row);
        entry = entry.At(Math.Min(entry.Row, key.Row));
        return duplicate;
    }

    /// <summary>The first row of a key, 0 when there is none.</summary>
    public long Find(KeyEntry key) => Slot(_entries, _size, key)->Row;

    /// <summary>
    /// Each key falls on another cache line; asking for all of them first lets the memory work on them at the same
    /// time.
    /// </summary>
    public void Prefetch(ReadOnlySpan<KeyEntry> keys)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        var shift = ShiftOf(_size);
        foreach (ref readonly var key in keys)
        {
            Sse.Prefetch0(_entries + (key.Low >> shift));
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

    private void Grow(int size)
    {
        var larger = Allocate(size);
        for (var i = 0; _count > 0 && i < _size; i++)
        {
            if (!_entries[i].IsEmpty)
            {
                *Slot(larger, size, _entries[i]) = _entries[i];
            }
        }

        NativeMemory.Free(_entries);
        _entries = larger;
        _size = size;
    }

    /// <summary>The places for so many keys: a quarter of them stays free.</summary>
    private static long SizeFor(long count) => (long)BitOperations.RoundUpToPowerOf2((ulong)(count + ((count + 2) / 3)));

    private static KeyEntry* Allocate(int size) => (KeyEntry*)NativeMemory.AllocZeroed((nuint)size, (nuint)sizeof(KeyEntry));

    private static KeyEntry* Slot(KeyEntry* entries, int size, KeyEntry key)
    {
        var entry = entries + (key.Low >> ShiftOf(size));
        while (!entry->IsEmpty && !entry->HasKeyOf(key))
        {
            entry = entry + 1 == entries + size ? entries : entry + 1;
        }

        return entry;
    }

    /// <summary>
    /// The sizes are powers of two, and the topmost bits choose: growing keeps neighbours together.
    /// </summary>
    private static int ShiftOf(int size) => 64 - BitOperations.Log2((uint)size);
}
