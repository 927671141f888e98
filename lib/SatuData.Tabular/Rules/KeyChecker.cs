using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Checks one key rule in one partition, batch by batch: the keys of a batch are sorted by the table they belong in, so
/// that each table is
/// locked once a batch. Not safe for use by two threads at once.
/// </summary>
internal sealed class KeyChecker(KeyRule rule)
{
    private readonly Hash128[] _found = new Hash128[RowBatch.Capacity];
    private readonly KeyEntry[] _keys = new KeyEntry[RowBatch.Capacity];
    private readonly bool[] _isPresent = new bool[RowBatch.Capacity];
    private readonly int[] _order = new int[RowBatch.Capacity];
    private readonly long[] _duplicates = new long[RowBatch.Capacity];
    private readonly int[] _starts = new int[KeyIndex.StripeCount + 1];

    /// <summary>Checks all rows of a batch; <paramref name="rows"/> holds their places in the file.</summary>
    public void Check(RowBatch batch, ReadOnlySpan<long> rows)
    {
        Sort(batch, rows);
        for (var stripe = 0; stripe < KeyIndex.StripeCount; stripe++)
        {
            var from = stripe == 0 ? 0 : _starts[stripe - 1];
            var count = _starts[stripe] - from;
            if (count > 0)
            {
                rule.Index.Add(stripe, _keys.AsSpan(from, count), _duplicates.AsSpan(from, count));
                Report(batch, from, count);
            }
        }
    }

    /// <summary>Counting sort by table; afterwards the entry of each table is where it ends.</summary>
    private void Sort(RowBatch batch, ReadOnlySpan<long> rows)
    {
        Array.Clear(_starts);
        for (var i = 0; i < batch.Count; i++)
        {
            _isPresent[i] = rule.TryHash(batch, i, out _found[i]);
            if (_isPresent[i])
            {
                _starts[KeyIndex.StripeOf(_found[i]) + 1]++;
            }
        }

        for (var stripe = 1; stripe <= KeyIndex.StripeCount; stripe++)
        {
            _starts[stripe] += _starts[stripe - 1];
        }

        for (var i = 0; i < batch.Count; i++)
        {
            if (_isPresent[i])
            {
                var place = _starts[KeyIndex.StripeOf(_found[i])]++;
                (_keys[place], _order[place]) = (new KeyEntry(_found[i], rows[i]), i);
            }
        }
    }

    private void Report(RowBatch batch, int from, int count)
    {
        for (var place = from; place < from + count; place++)
        {
            if (_duplicates[place] != 0)
            {
                rule.Duplicates.Add(_duplicates[place], _found[_order[place]], batch, _order[place]);
            }
        }
    }
}
