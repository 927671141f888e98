using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Versions;

/// <summary>
/// The rows of the previous version by their key: which were met again, and the numbers compared. Of rows with the
/// same key the last one counts. Some 40 bytes a key and 8 a number; keys beyond the maximum are left out. Safe for
/// use by several threads.
/// </summary>
internal sealed class PreviousRows
{
    /// <summary>More keys than this are not kept.</summary>
    public const int Maximum = 4_000_000;

    private readonly Dictionary<Hash128, int> _places = [];
    private readonly List<double> _numbers = [];
    private readonly int[] _keys;
    private readonly int[] _values;
    private readonly ITypedTable _table;
    private readonly bool[] _met;

    /// <param name="table">The previous version.</param>
    /// <param name="keys">Its columns that identify a row.</param>
    /// <param name="values">Its columns of numbers to compare.</param>
    public PreviousRows(ITypedTable table, int[] keys, int[] values)
    {
        _table = table;
        _keys = keys;
        _values = values;
        Read((batch, row, key) => Keep(batch, row, key));
        _met = new bool[_places.Count];
    }

    /// <summary>All rows of the previous version.</summary>
    public long Rows { get; private set; }

    public bool IsFull { get; private set; }

    public long Lost => _met.LongCount(m => !m);

    /// <summary>Where the row with the key is, noting that it was met; -1 when there was none.</summary>
    public int Meet(Hash128 key)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            return -1;
        }

        // Several threads may write, all the same value.
        _met[place] = true;
        return place;
    }

    /// <summary>The number of a row in the <paramref name="value"/>th compared column; NaN when it had none.</summary>
    public double Number(int place, int value) => _numbers[(place * _values.Length) + value];

    /// <summary>
    /// The first <paramref name="most"/> keys that were not met again, as text, in the order of the previous version.
    /// </summary>
    public List<string> LostKeys(int most)
    {
        var keys = new List<string>();
        var told = new HashSet<int>();
        Read((batch, row, key) =>
        {
            if (keys.Count < most && _places.TryGetValue(key, out var place) && !_met[place] && told.Add(place))
            {
                keys.Add(ValueText.Of(batch, _keys, row));
            }

            return keys.Count < most;
        });
        return keys;
    }

    public static double Number(BatchColumn column, int row) => !column.IsPresent(row)
        ? double.NaN
        : column.Column.Kind == ValueKind.Real
            ? column.Reals[row]
            : column.Longs[row] / Math.Pow(10, column.Column.Scale);

    private bool Keep(RowBatch batch, int row, Hash128 key)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            IsFull |= _places.Count == Maximum;
            if (IsFull)
            {
                return true;
            }

            place = _places.Count;
            _places.Add(key, place);
            _numbers.AddRange(new double[_values.Length]);
        }

        for (var k = 0; k < _values.Length; k++)
        {
            _numbers[(place * _values.Length) + k] = Number(batch[_values[k]], row);
        }

        return true;
    }

    /// <summary>Sees every row with a key, until told to stop.</summary>
    private void Read(Func<RowBatch, int, Hash128, bool> see)
    {
        Rows = 0;
        var batch = new RowBatch(_table.Columns);
        for (var partition = 0; partition < _table.PartitionCount; partition++)
        {
            using var reader = _table.OpenPartition(partition);
            while (reader.Read(batch))
            {
                Rows += batch.Count;
                for (var row = 0; row < batch.Count; row++)
                {
                    if (RowKey.TryOf(batch, _keys, row, out var key) && !see(batch, row, key))
                    {
                        return;
                    }
                }
            }
        }
    }
}
