namespace SatuData.Tabular.Rules.Columns;

/// <summary>
/// The magnitudes of consecutive blocks of rows. The blocks start at fixed rows of the file and double in size when
/// there are too many, so that merging partitions gives the blocks of the whole file.
/// </summary>
internal sealed class RowBlocks
{
    private const int MostBlocks = 128;

    private readonly SortedDictionary<long, MagnitudeGroup> _blocks = [];
    private MagnitudeGroup? _last;
    private long _lastKey = -1;
    private int _shift = 3;

    /// <summary>The blocks in order.</summary>
    public IReadOnlyCollection<MagnitudeGroup> Blocks => _blocks.Values;

    /// <summary>The block a row belongs to.</summary>
    public MagnitudeGroup Of(long row)
    {
        var key = row >> _shift;
        if (key == _lastKey)
        {
            return _last!;
        }

        if (!_blocks.TryGetValue(key, out var block))
        {
            block = new MagnitudeGroup();
            _blocks.Add(key, block);
            if (_blocks.Count > MostBlocks)
            {
                Double();
                return Of(row);
            }
        }

        (_last, _lastKey) = (block, key);
        return block;
    }

    public void Merge(RowBlocks later)
    {
        while (_shift < later._shift)
        {
            Double();
        }

        while (later._shift < _shift)
        {
            later.Double();
        }

        foreach (var (key, block) in later._blocks)
        {
            if (_blocks.TryGetValue(key, out var mine))
            {
                mine.Merge(block);
            }
            else
            {
                _blocks.Add(key, block);
            }
        }

        while (_blocks.Count > MostBlocks)
        {
            Double();
        }
    }

    private void Double()
    {
        _shift++;
        var old = _blocks.ToArray();
        _blocks.Clear();
        _lastKey = -1;
        foreach (var (key, block) in old)
        {
            if (_blocks.TryGetValue(key >> 1, out var joined))
            {
                joined.Merge(block);
            }
            else
            {
                _blocks.Add(key >> 1, block);
            }
        }
    }
}
