using SatuData.Tabular.Findings;
using SatuData.Tabular.Profiles;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Rules.Columns;

namespace SatuData.Tabular.Reading;

/// <summary>
/// One validation of a file in a single pass: reading the rows of <see cref="Table"/> checks them. Each partition is
/// read once, by any
/// thread; when all are read to their ends, <see cref="Complete"/> gives the outcome, which does not depend on the
/// division into partitions.
/// </summary>
/// <remarks>Partitions may be read by different threads at the same time; the members may be called by any
/// thread.</remarks>
public sealed class ValidationRun
{
    private readonly OpenedTable _opened;
    private readonly TableBinding _binding;
    private readonly int _cap;
    private readonly Func<int, ICellObserver?>? _observers;
    private readonly KeyRule[] _keys;
    private readonly TableCheck[] _tableChecks;
    private readonly IReadOnlyList<Finding> _notChecked;
    private readonly RowChecks?[] _checks;
    private readonly Lazy<ColumnWatch[]> _watches;
    private ValidationResult? _result;

    internal ValidationRun(OpenedTable opened, TableBinding binding, TableReadOptions options, Func<int, ICellObserver?>? observers)
    {
        _opened = opened;
        _binding = binding;
        _cap = options.MaximumFindings;
        _observers = observers;
        _keys = binding.Keys(options.MaximumFindings, options.KeyPlaces);
        _tableChecks = binding.Checks(out _notChecked);
        _checks = new RowChecks?[binding.PartitionCount];
        _watches = new Lazy<ColumnWatch[]>(MergeWatches);
        Table = new CheckedTable(this);
    }

    /// <summary>
    /// The typed rows: the standard's fields in its order, those the file lacks left out. A partition can be opened
    /// only once in a run;
    /// opening it again is an <see cref="InvalidOperationException"/>.
    /// </summary>
    public ITypedTable Table { get; }

    /// <summary>Rows read so far, for progress.</summary>
    public long RowsRead => _checks.Sum(c => Volatile.Read(ref c)?.RowsRead ?? 0);

    /// <summary>The outcome.</summary>
    /// <exception cref="InvalidOperationException">Some partition has not been read to its end.</exception>
    public ValidationResult Complete() => _result ??= Conclude();

    private ValidationResult Conclude()
    {
        if (_checks.Any(c => c is not { IsComplete: true }))
        {
            throw new InvalidOperationException("Every partition must be read to its end before the validation is complete.");
        }

        ReportBlanks();
        var whole = new FindingCollector(_cap);
        foreach (var finding in _opened.Findings.Concat(_notChecked))
        {
            whole.Add(finding);
        }

        foreach (var more in _opened.Unlisted)
        {
            whole.Group(more.Code, more.Field, more.Severity).CountMany(more.Count);
        }

        ReportColumns(whole);
        foreach (var key in _keys)
        {
            key.Duplicates.Report(whole, _binding.ReadAgain);
            key.Index.Dispose();
        }

        foreach (var check in _tableChecks)
        {
            check.Report(whole);
        }

        var rows = RowsRead;
        if (rows == 0)
        {
            whole.Add(new Finding
            {
                Code = FindingCodes.EmptyTable,
                Severity = Severity.Error,
                Message = "Tidak ada baris data di bawah judul kolom. Isi datanya, lalu unggah kembali.",
                Sheet = _opened.Description.Sheet,
            });
        }

        var log = FindingCollector.Merge([whole, .. _checks.Select(c => c!.Collector)], _cap);
        return new ValidationResult(rows, new FindingLog(_binding.Locate(log.Items, _opened.Findings), log.Counts))
        {
            Profile = TableProfiler.Merge(_binding.Columns, [.. _checks.Select(c => c!.Profiler!)], rows),
        };
    }

    /// <summary>Reads all partitions, at the same time where there are several, and gives the outcome.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled; the run is then of no more
    /// use.</exception>
    public ValidationResult Drain(CancellationToken cancellation = default)
    {
        var options = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount),
        };
        if (Table.PartitionCount == 1)
        {
            Drain(0, cancellation);
        }
        else
        {
            Parallel.For(0, Table.PartitionCount, options, partition => Drain(partition, cancellation));
        }

        return Complete();
    }

    private void Drain(int partition, CancellationToken cancellation)
    {
        using var reader = Table.OpenPartition(partition);
        var batch = new RowBatch(Table.Columns);
        while (reader.Read(batch))
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private IRowBatchReader OpenPartition(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _checks.Length);
        var collector = new FindingCollector(_cap);
        var checks = new RowChecks(
            collector, [.. _keys.Select(k => new KeyChecker(k))], _observers?.Invoke(index), _opened.Description.Sheet)
        {
            Watches = [.. _binding.Fields.Select(ColumnWatch.For)],
            YearColumn = _binding.YearColumn,
        };
        if (Interlocked.CompareExchange(ref _checks[index], checks, null) is not null)
        {
            throw new InvalidOperationException("A partition can be read only once in a validation.");
        }

        checks.TableChecks = [.. _tableChecks.Select(c => c.Open(index, collector))];
        return _binding.Open(index, checks);
    }

    /// <summary>
    /// Blank rows at the end of a partition lie between rows of data when a later partition has some.
    /// </summary>
    private void ReportBlanks()
    {
        var dataFollows = false;
        foreach (var checks in _checks.Reverse())
        {
            if (dataFollows)
            {
                checks!.ReportBlanks();
            }

            dataFollows |= checks!.RowsRead > 0;
        }
    }

    /// <summary>
    /// What the columns show as a whole: the summaries of the partitions, merged in the order of the file.
    /// </summary>
    private void ReportColumns(FindingCollector whole)
    {
        for (var i = 0; i < _binding.Fields.Count; i++)
        {
            _watches.Value[i].Report(new ColumnReport(_binding.Fields[i], whole));
        }
    }

    private ColumnWatch[] MergeWatches()
    {
        ColumnWatch[] watches = [.. _binding.Fields.Select(ColumnWatch.For)];
        foreach (var checks in _checks)
        {
            for (var i = 0; i < watches.Length; i++)
            {
                watches[i].Merge(checks!.Watches[i]);
            }
        }

        return watches;
    }

    private sealed class CheckedTable(ValidationRun run) : ITypedTable
    {
        public IReadOnlyList<TypedColumn> Columns => run._binding.Columns;

        public int PartitionCount => run._binding.PartitionCount;

        public IRowBatchReader OpenPartition(int index) => run.OpenPartition(index);
    }
}
