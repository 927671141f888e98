using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Keys with the row of each one's first occurrence, in flat open addressing: 24 bytes a place. Not safe for use by two
/// threads at once.
/// </summary>
/// <param name="maximum">The most places it grows to, a power of two.</param>
internal sealed class KeyTable(int maximum)
{
    private KeyEntry[] _entries = new KeyEntry[Math.Min(64, maximum)];
    private int _count;

    /// <summary>Makes room for more keys; false when it cannot grow so far. Then only keys it has may be added.</summary>
    public bool TryReserve(int more)
    {
        while (_count + more > _entries.Length / 4 * 3)
        {
            if (_entries.Length >= maximum)
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
        ref var entry = ref Slot(_entries, key);
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
    public long Find(Hash128 key) => Slot(_entries, key).Row;

    /// <summary>
    /// Each key falls on another cache line; asking for all of them first lets the memory work on them at the same time.
    /// </summary>
    public unsafe void Prefetch(ReadOnlySpan<Hash128> keys)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        var entries = _entries;
        foreach (ref readonly var key in keys)
        {
            // A moved array makes this a useless hint, never a wrong one.
            Sse.Prefetch0(Unsafe.AsPointer(ref entries[Home(key, entries.Length)]));
        }
    }

    private void Grow()
    {
        var larger = new KeyEntry[_entries.Length * 2];
        foreach (ref readonly var entry in _entries.AsSpan())
        {
            if (entry.Row != 0)
            {
                Slot(larger, new Hash128(entry.Low, entry.High)) = entry;
            }
        }

        _entries = larger;
    }

    private static ref KeyEntry Slot(KeyEntry[] entries, Hash128 key)
    {
        var slot = Home(key, entries.Length);
        while (entries[slot].Row != 0 && (entries[slot].Low != key.Low || entries[slot].High != key.High))
        {
            slot = slot + 1 == entries.Length ? 0 : slot + 1;
        }

        return ref entries[slot];
    }

    /// <summary>
    /// The sizes are powers of two, and the topmost bits choose: growing keeps neighbours together.
    /// </summary>
    private static int Home(Hash128 key, int size) => (int)(key.Low >> (64 - BitOperations.Log2((uint)size)));
}
