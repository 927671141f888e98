using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The keys seen in a whole file with the row of each one's first occurrence, shared by all partitions. Flat
/// open-addressing tables behind
/// 64 locks: 24 bytes an entry, some 75 MB for two million keys.
/// </summary>
/// <remarks>
/// Partitions are read at the same time, so a later row can come first. Then the earlier row takes its place as the
/// first occurrence, and the
/// later one is the duplicate: whatever the order, the duplicates of a key are all of its rows but the lowest.
/// </remarks>
internal sealed class KeyIndex
{
    public const int StripeCount = 64;

    private readonly Stripe[] _stripes = [.. Enumerable.Range(0, StripeCount).Select(_ => new Stripe())];

    /// <summary>Which of the tables a key is in.</summary>
    public static int StripeOf(Hash128 key) => (int)(key.High >> 58);

    /// <summary>
    /// Adds the keys of one stripe. Sets each entry of <paramref name="rows"/> to the row now known to be a duplicate
    /// of the key, 0 when there
    /// is none.
    /// </summary>
    public void Add(int stripe, ReadOnlySpan<Hash128> keys, Span<long> rows)
    {
        var table = _stripes[stripe];
        lock (table)
        {
            table.Add(keys, rows);
        }
    }

    /// <summary>The first row with <paramref name="key"/>, 0 when there is none.</summary>
    public long FirstRow(Hash128 key)
    {
        var table = _stripes[StripeOf(key)];
        lock (table)
        {
            return table.Find(key);
        }
    }

    private sealed class Stripe
    {
        private Entry[] _entries = new Entry[64];
        private int _count;

        public void Add(ReadOnlySpan<Hash128> keys, Span<long> rows)
        {
            while (_count + keys.Length > _entries.Length / 4 * 3)
            {
                Grow();
            }

            // Each key falls on another cache line; asking for all of them first lets the memory work on them at the
            // same time.
            Prefetch(keys);
            for (var i = 0; i < keys.Length; i++)
            {
                rows[i] = Add(keys[i], rows[i]);
            }
        }

        public long Find(Hash128 key) => Slot(_entries, key).Row;

        private long Add(Hash128 key, long row)
        {
            ref var entry = ref Slot(_entries, key);
            if (entry.Row == 0)
            {
                entry = new Entry(key.Low, key.High, row);
                _count++;
                return 0;
            }

            var duplicate = Math.Max(entry.Row, row);
            entry = entry with { Row = Math.Min(entry.Row, row) };
            return duplicate;
        }

        private unsafe void Prefetch(ReadOnlySpan<Hash128> keys)
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
            var larger = new Entry[_entries.Length * 2];
            foreach (ref readonly var entry in _entries.AsSpan())
            {
                if (entry.Row != 0)
                {
                    Slot(larger, new Hash128(entry.Low, entry.High)) = entry;
                }
            }

            _entries = larger;
        }

        private static ref Entry Slot(Entry[] entries, Hash128 key)
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

    private readonly record struct Entry(ulong Low, ulong High, long Row);
}
