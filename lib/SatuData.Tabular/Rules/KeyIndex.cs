using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The keys seen in a whole file with the row of each one's first occurrence, shared by all partitions. Flat open-addressing tables behind
/// 64 locks: 24 bytes an entry, some 75 MB for two million keys.
/// </summary>
/// <remarks>
/// Partitions are read at the same time, so a later row can come first. Then the earlier row takes its place as the first occurrence, and the
/// later one is the duplicate: whatever the order, the duplicates of a key are all of its rows but the lowest.
/// </remarks>
internal sealed class KeyIndex
{
    private const int StripeCount = 64;

    private readonly Stripe[] _stripes = [.. Enumerable.Range(0, StripeCount).Select(_ => new Stripe())];

    /// <summary>Adds a key; returns the row that is now known to be a duplicate, 0 when there is none.</summary>
    public long Add(Hash128 key, long row)
    {
        var stripe = _stripes[key.High >> 58];
        lock (stripe)
        {
            return stripe.Add(key, row);
        }
    }

    /// <summary>The first row with <paramref name="key"/>, 0 when there is none.</summary>
    public long FirstRow(Hash128 key)
    {
        var stripe = _stripes[key.High >> 58];
        lock (stripe)
        {
            return stripe.Find(key);
        }
    }

    private sealed class Stripe
    {
        private Entry[] _entries = new Entry[64];
        private int _count;

        public long Add(Hash128 key, long row)
        {
            if (_count > _entries.Length / 5 * 4)
            {
                Grow();
            }

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

        public long Find(Hash128 key) => Slot(_entries, key).Row;

        private void Grow()
        {
            var larger = new Entry[_entries.Length + (_entries.Length / 2)];
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
            var slot = (int)Math.BigMul(key.Low, (ulong)entries.Length, out _);
            while (entries[slot].Row != 0 && (entries[slot].Low != key.Low || entries[slot].High != key.High))
            {
                slot = slot + 1 == entries.Length ? 0 : slot + 1;
            }

            return ref entries[slot];
        }
    }

    private readonly record struct Entry(ulong Low, ulong High, long Row);
}
