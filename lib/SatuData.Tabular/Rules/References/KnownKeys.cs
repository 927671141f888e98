using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.References;

/// <summary>
/// The keys that foreign keys may refer to, some 40 bytes each; those beyond the maximum are left out.
/// </summary>
internal sealed class KnownKeys
{
    /// <summary>More keys than this are not kept.</summary>
    public const int Maximum = 4_000_000;

    private readonly HashSet<Hash128> _keys = [];

    public bool IsFull { get; private set; }

    /// <summary>The keys of a table, which is read to its end.</summary>
    public static KnownKeys Of(ITypedTable table, int[] columns)
    {
        var known = new KnownKeys();
        var batch = new RowBatch(table.Columns);
        for (var partition = 0; partition < table.PartitionCount && !known.IsFull; partition++)
        {
            using var reader = table.OpenPartition(partition);
            while (reader.Read(batch) && !known.IsFull)
            {
                known.Add(batch, columns);
            }
        }

        return known;
    }

    /// <summary>The codes of a list.</summary>
    public static KnownKeys Of(IEnumerable<byte[]> codes)
    {
        var known = new KnownKeys();
        known._keys.UnionWith(codes.Select(c => Hash128.Start.With(c)));
        return known;
    }

    public void Add(RowBatch batch, int[] columns)
    {
        for (var row = 0; row < batch.Count; row++)
        {
            if (RowKey.TryOf(batch, columns, row, out var key))
            {
                Add(key);
            }
        }
    }

    /// <summary>Adds what another partition found.</summary>
    public void Add(KnownKeys other)
    {
        foreach (var key in other._keys)
        {
            Add(key);
        }

        IsFull |= other.IsFull;
    }

    /// <summary>Whether the key is there; with too many to keep, whether it may be.</summary>
    public bool Contains(Hash128 key) => _keys.Contains(key) || IsFull;

    /// <summary>Whether the key is certainly there.</summary>
    public bool Has(Hash128 key) => _keys.Contains(key);

    private void Add(Hash128 key)
    {
        if (_keys.Count == Maximum && !_keys.Contains(key))
        {
            IsFull = true;
            return;
        }

        _keys.Add(key);
    }
}
