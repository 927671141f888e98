using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The keys seen in a whole file with the row of each one's first occurrence, shared by all partitions: tables behind
/// 64
/// locks, up to a size; keys beyond it go to a temporary file and are compared when all rows are read.
/// </summary>
/// <remarks>
/// Partitions are read at the same time, so a later row can come first. Then the earlier row takes its place as the
/// first occurrence, and the
/// later one is the duplicate: whatever the order, the duplicates of a key are all of its rows but the lowest. A key is
/// either in a table or in the file, never in both: no key enters a table that has turned one away.
/// </remarks>
internal sealed class KeyIndex : IDisposable
{
    public const int StripeCount = 64;

    private const int PrefetchCount = 64;

    private readonly Stripe[] _stripes;
    private readonly Lazy<KeySpill> _spill = new(() => new KeySpill(StripeCount));
    private bool _isDisposed;

    /// <param name="places">The most places of each of the 64 tables, a power of two; 1,024 bytes of memory
    /// each.</param>
    /// <param name="expected">How many keys are likely to come; 0 when that is not known.</param>
    public KeyIndex(int places, long expected)
    {
        // A stripe gets a few more or fewer keys than its share.
        var share = expected / StripeCount;
        var room = share + (4 * (long)Math.Sqrt(share));
        _stripes = [.. Enumerable.Range(0, StripeCount).Select(_ => new Stripe(new KeyTable(places, room)))];
    }

    /// <summary>Which of the tables a key is in.</summary>
    public static int StripeOf(Hash128 key) => (int)(key.High >> 58);

    /// <summary>
    /// Adds the keys of one stripe. Sets each of <paramref name="duplicates"/> to the row now known to be a duplicate
    /// of the key, 0 when there is none or it is not known yet.
    /// </summary>
    /// <exception cref="IOException">There is no room for the temporary file.</exception>
    public void Add(int stripe, ReadOnlySpan<KeyEntry> keys, Span<long> duplicates)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var target = _stripes[stripe];
        lock (target)
        {
            target.IsFull = target.IsFull || !target.Table.TryReserve(keys.Length);
            target.Table.Prefetch(keys);
            for (var i = 0; i < keys.Length; i++)
            {
                if (target.Table.Add(keys[i], !target.IsFull) is { } duplicate)
                {
                    duplicates[i] = duplicate;
                    continue;
                }

                _spill.Value.Add(stripe, keys[i]);
                duplicates[i] = 0;
            }
        }
    }

    /// <summary>The first row with <paramref name="key"/>, 0 when none is in memory.</summary>
    public long FirstRow(Hash128 key)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var stripe = _stripes[StripeOf(key)];
        lock (stripe)
        {
            return stripe.Table.Find(new KeyEntry(key, 0));
        }
    }

    /// <summary>
    /// Compares the keys in the temporary file, when all rows are read, and deletes it. Tells each row that is a
    /// duplicate and the first row of its key, from several threads at once.
    /// </summary>
    public void CompareSpilled(Action<long, long> report)
    {
        if (_spill.IsValueCreated)
        {
            // Each takes memory for the keys of a stripe, so no more at a time than get anything done.
            var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
            Parallel.For(0, StripeCount, options, stripe => Compare(stripe, report));
            _spill.Value.Dispose();
        }
    }

    /// <summary>Gives the memory and the temporary file back; nothing may be added at the same time.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        foreach (var stripe in _stripes)
        {
            stripe.Table.Dispose();
        }

        if (_spill.IsValueCreated)
        {
            _spill.Value.Dispose();
        }
    }

    private void Compare(int stripe, Action<long, long> report)
    {
        using var table = new KeyTable(1 << 30, _spill.Value.Count(stripe));
        var duplicates = new List<(long Row, KeyEntry Key)>();
        foreach (var block in _spill.Value.Read(stripe))
        {
            for (var from = 0; from < block.Length; from += PrefetchCount)
            {
                var keys = block.Span.Slice(from, Math.Min(PrefetchCount, block.Length - from));
                table.Prefetch(keys);
                foreach (var key in keys)
                {
                    if (table.Add(key, mayInsert: true) is > 0 and var duplicate)
                    {
                        duplicates.Add((duplicate, key));
                    }
                }
            }
        }

        foreach (var (row, key) in duplicates)
        {
            report(row, table.Find(key));
        }
    }

    private sealed class Stripe(KeyTable table)
    {
        public KeyTable Table => table;

        /// <summary>Whether the table has turned a key away.</summary>
        public bool IsFull { get; set; }
    }
}
