namespace SatuData.Classification.Values;

/// <summary>
/// The different values of a column: all of them up to 1,024, beyond that those whose hashes are smallest, which is an
/// even sample of different values however often each comes. Every cell is looked at; the outcome does not depend on
/// the order or division of the rows.
/// </summary>
internal sealed class DistinctSample
{
    public const int Most = 1024;

    private const int FirstSlots = 16;

    private ulong[] _keys = [];
    private ValueShape[] _shapes = [];
    private long[] _times = [];
    private int _level;

    /// <summary>How many values are in the sample.</summary>
    public int Count { get; private set; }

    /// <summary>How many different values there were: exact up to 1,024, then within some 4 %.</summary>
    public double Estimate => Math.ScaleB(Count, _level);

    /// <summary>
    /// Counts one more cell with the value of this hash; false when the value is wanted and not there yet.
    /// </summary>
    public bool Sees(ulong hash)
    {
        if (hash > ulong.MaxValue >> _level)
        {
            return true;
        }

        var slot = Find(hash);
        if (slot < 0)
        {
            return false;
        }

        _times[slot]++;
        return true;
    }

    /// <summary>Takes a value up that came in so many cells.</summary>
    public void Add(ulong hash, in ValueShape shape, long times)
    {
        if ((Count + 1) * 2 > _keys.Length)
        {
            Resize(Math.Max(FirstSlots, _keys.Length * 2), _level);
        }

        Place(hash, shape, times);
        while (Count > Most)
        {
            Resize(_keys.Length, _level + 1);
        }
    }

    public void Add(DistinctSample other)
    {
        if (other._level > _level)
        {
            Resize(_keys.Length, other._level);
        }

        for (var i = 0; i < other._keys.Length; i++)
        {
            var hash = other._keys[i];
            if (hash == 0 || hash > ulong.MaxValue >> _level)
            {
                continue;
            }

            var slot = Find(hash);
            if (slot >= 0)
            {
                _times[slot] += other._times[i];
            }
            else
            {
                Add(hash, other._shapes[i], other._times[i]);
            }
        }
    }

    /// <summary>The values in the sample with the number of cells each came in, in no order.</summary>
    public IEnumerable<(ValueShape Shape, long Times)> Shapes =>
        Enumerable.Range(0, _keys.Length).Where(i => _keys[i] != 0).Select(i => (_shapes[i], _times[i]));

    // Zero marks an empty slot; no value loses much by sharing the hash 1.
    public static ulong Key(ulong hash) => hash == 0 ? 1 : hash;

    private int Find(ulong hash)
    {
        if (_keys.Length == 0)
        {
            return -1;
        }

        var mask = _keys.Length - 1;
        for (var slot = Slot(hash); _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == hash)
            {
                return slot;
            }
        }

        return -1;
    }

    private void Place(ulong hash, in ValueShape shape, long times)
    {
        var mask = _keys.Length - 1;
        var slot = Slot(hash);
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        (_keys[slot], _shapes[slot], _times[slot]) = (hash, shape, times);
        Count++;
    }

    private void Resize(int slots, int level)
    {
        var (keys, shapes, times) = (_keys, _shapes, _times);
        (_keys, _shapes, _times) = (new ulong[slots], new ValueShape[slots], new long[slots]);
        (_level, Count) = (level, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0 && keys[i] <= ulong.MaxValue >> level)
            {
                Place(keys[i], shapes[i], times[i]);
            }
        }
    }

    // The upper bits decide who stays, the lower ones where.
    private int Slot(ulong hash) => (int)(hash & (ulong)(_keys.Length - 1));
}
