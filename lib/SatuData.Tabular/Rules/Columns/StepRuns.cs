namespace SatuData.Tabular.Rules.Columns;

/// <summary>
/// Finds the runs of values that count up by one, in bounded memory. Joining the runs of consecutive parts of a file
/// gives what reading it in one piece gives.
/// </summary>
internal sealed class StepRuns(int shortest)
{
    /// <summary>A blank row or two may lie between the rows of a run.</summary>
    private const int MostApart = 3;

    private const int MostKept = 100;

    private readonly List<StepRun> _closed = [];

    /// <summary>The run that begins with the first value, once it has ended.</summary>
    private StepRun _prefix;

    /// <summary>The run that ends with the last value; of no length while the last value stands alone.</summary>
    private StepRun _open;
    private long _firstRow;
    private long _firstValue;
    private long _lastRow;
    private long _lastValue;

    /// <summary>How often a value was the same as the one before it.</summary>
    public long Repeats { get; private set; }

    /// <summary>The runs of at least the shortest length, in order; the first hundred where there are more.</summary>
    public IEnumerable<StepRun> Runs =>
        _closed.Prepend(_prefix).Append(_open).Where(r => r.Length >= shortest).Take(MostKept);

    /// <summary>One value; rows rise and begin at 1. Nearly all values do not count up, and cost little.</summary>
    public void Add(long row, long value)
    {
        var isStep = unchecked((ulong)(value - _lastValue)) <= 1 && _firstRow != 0;
        if (isStep || _open.Length > 0 || _firstRow == 0)
        {
            AddStep(row, value);
        }

        (_lastRow, _lastValue) = (row, value);
    }

    /// <summary>Adds those of the next part of the file, which must not be used afterwards.</summary>
    public void Merge(StepRuns later)
    {
        Repeats += later.Repeats;
        if (later._firstRow == 0)
        {
            return;
        }

        if (_firstRow == 0)
        {
            _closed.AddRange(later._closed);
            (_prefix, _open) = (later._prefix, later._open);
            (_firstRow, _firstValue, _lastRow, _lastValue) =
                (later._firstRow, later._firstValue, later._lastRow, later._lastValue);
            return;
        }

        var isWhole = later._open.Length > 0 && later._open.FirstRow == later._firstRow;
        var next = isWhole ? later._open
            : later._prefix.Length > 0 ? later._prefix
            : StepRun.Of(later._firstRow, later._firstValue);
        Join(next);
        if (!isWhole && (next.LastRow != later._lastRow || later._open.Length > 0))
        {
            Close();
            Keep(later._closed);
            _open = later._open;
        }

        (_lastRow, _lastValue) = (later._lastRow, later._lastValue);
    }

    private void AddStep(long row, long value)
    {
        Join(StepRun.Of(row, value));
        if (_firstRow == 0)
        {
            (_firstRow, _firstValue) = (row, value);
        }
    }

    /// <summary>Goes on with a run of at least one value, which begins after the last value.</summary>
    private void Join(StepRun next)
    {
        if (_firstRow != 0 && next.FirstValue == _lastValue + 1 && next.FirstRow - _lastRow <= MostApart)
        {
            _open = (_open.Length > 0 ? _open : StepRun.Of(_lastRow, _lastValue)).With(next);
            return;
        }

        Repeats += _firstRow != 0 && next.FirstValue == _lastValue ? 1 : 0;
        Close();
        _open = next.Length > 1 ? next : default;
    }

    private void Close()
    {
        if (_open.Length > 0 && _open.FirstRow == _firstRow)
        {
            _prefix = _open;
        }
        else if (_open.Length >= shortest)
        {
            Keep([_open]);
        }

        _open = default;
    }

    private void Keep(List<StepRun> runs) => _closed.AddRange(runs.Take(MostKept - _closed.Count));
}
