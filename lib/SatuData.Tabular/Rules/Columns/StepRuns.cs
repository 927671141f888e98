namespace SatuData.Tabular.Rules.Columns;

/// <summary>
/// Finds the runs of values that count up by one, in bounded memory. Joining the runs of consecutive parts of a file
/// gives what reading it in one piece gives.
/// </summary>
internal sealed class StepRuns(int shortest)
{
    private const int MostKept = 100;

    private readonly List<StepRun> _closed = [];
    private StepRun _first;
    private StepRun _open;
    private bool _isFirstOpen = true;

    /// <summary>How often a value was the same as the one before it.</summary>
    public long Repeats { get; private set; }

    /// <summary>The runs of at least the shortest length, in order; the first hundred where there are more.</summary>
    public IEnumerable<StepRun> Runs =>
        new[] { _first }.Where(_ => !_isFirstOpen).Concat(_closed).Append(_open).Where(r => r.Length >= shortest).Take(
            MostKept);

    public void Add(long row, long value)
    {
        if (_open.IsFollowedBy(row, value))
        {
            _open = _open.With(row, value);
            return;
        }

        Repeats += _open.Length > 0 && value == _open.LastValue ? 1 : 0;
        Close();
        _open = new StepRun(row, value, row, value, 1);
    }

    /// <summary>Adds those of the next part of the file, which must not be used afterwards.</summary>
    public void Merge(StepRuns later)
    {
        if (later._open.Length == 0)
        {
            return;
        }

        Repeats += later.Repeats;
        var next = later._isFirstOpen ? later._open : later._first;
        if (_open.IsFollowedBy(next.FirstRow, next.FirstValue))
        {
            _open = _open.With(next);
        }
        else
        {
            Repeats += _open.Length > 0 && next.FirstValue == _open.LastValue ? 1 : 0;
            Close();
            _open = next;
        }

        if (!later._isFirstOpen)
        {
            Close();
            Keep(later._closed);
            _open = later._open;
        }
    }

    private void Close()
    {
        if (_open.Length == 0)
        {
            return;
        }

        if (_isFirstOpen)
        {
            (_first, _isFirstOpen) = (_open, false);
        }
        else if (_open.Length >= shortest)
        {
            Keep([_open]);
        }
    }

    private void Keep(List<StepRun> runs) => _closed.AddRange(runs.Take(MostKept - _closed.Count));
}
