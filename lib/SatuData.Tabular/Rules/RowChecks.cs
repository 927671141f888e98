using SatuData.Tabular.Findings;
using SatuData.Tabular.Profiles;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// What validation does with the rows of one partition besides reading their cells. Not safe for use by two threads at
/// once.
/// </summary>
internal sealed class RowChecks(FindingCollector collector, KeyChecker[] keys, ICellObserver? observer, string? sheet)
{
    private readonly FindingGroup _blank = collector.Group(FindingCodes.BlankRow, null, Severity.Info);
    private readonly FindingGroup _short = collector.Group(FindingCodes.MissingCell, null, Severity.Warning);
    private readonly FindingGroup _long = collector.Group(FindingCodes.ExtraCell, null, Severity.Error);
    private long _firstPendingBlank;
    private long _pendingBlanks;
    private long _rowsRead;

    public FindingCollector Collector => collector;

    /// <summary>What sees each bound column as a whole, in the order of the batch.</summary>
    public ColumnWatch[] Watches { get; init; } = [];

    /// <summary>Where the column of years is in a batch; -1 when the table has none.</summary>
    public int YearColumn { get; init; } = -1;

    /// <summary>The rules over rows, the table and versions.</summary>
    public PartitionCheck[] TableChecks { get; set; } = [];

    public ICellObserver? Observer => observer;

    /// <summary>Rows read so far; may be read by any thread.</summary>
    public long RowsRead => Volatile.Read(ref _rowsRead);

    /// <summary>Gathers the profile; set before the first row is read.</summary>
    public TableProfiler? Profiler { get; set; }

    public bool IsComplete { get; private set; }

    /// <summary>
    /// Notes a blank row, which is reported only when a row with data follows: sheets often end in rows of nothing.
    /// </summary>
    public void Blank(long row)
    {
        _firstPendingBlank = _pendingBlanks == 0 ? row : _firstPendingBlank;
        _pendingBlanks++;
    }

    /// <summary>Called when a row with data follows, in this partition or a later one.</summary>
    public void ReportBlanks()
    {
        for (var i = 0L; i < _pendingBlanks; i++)
        {
            if (!_blank.CountOne())
            {
                _blank.CountMany(_pendingBlanks - i - 1);
                break;
            }

            _blank.Keep(About(_blank, _firstPendingBlank + i, "Baris kosong di antara data; baris ini dilewati.", null, null));
        }

        _pendingBlanks = 0;
    }

    public void TooShort(long row, int fields)
    {
        if (_short.CountOne())
        {
            _short.Keep(About(
                _short, row, "Baris berakhir sebelum kolom terakhir; kolom sisanya dianggap kosong.", fields, "Isi semua kolom")
                with { Byte = collector.Place?.Invoke(fields) });
        }
    }

    public void TooLong(long row, int width)
    {
        if (_long.CountOne())
        {
            _long.Keep(About(
                _long,
                row,
                "Baris berisi nilai di luar kolom terakhir; nilai bisa bergeser. Beri tanda kutip pada teks yang memuat pemisah kolom.",
                width,
                "Jumlah kolom sama dengan baris judul")
                with { Byte = collector.Place?.Invoke(width) });
        }
    }

    public void Batch(RowBatch batch, ReadOnlySpan<long> rows)
    {
        foreach (var key in keys)
        {
            key.Check(batch, rows);
        }

        foreach (var check in TableChecks)
        {
            check.Check(batch, rows);
        }

        var years = YearColumn < 0 ? null : batch[YearColumn];
        for (var i = 0; i < Watches.Length; i++)
        {
            Watches[i].Batch(batch[i], rows[..batch.Count], i == YearColumn ? null : years);
        }

        Profiler?.Add(batch);
        Volatile.Write(ref _rowsRead, _rowsRead + batch.Count);
    }

    public void Complete(Finding? problem)
    {
        if (problem is not null)
        {
            collector.Add(problem);
        }

        IsComplete = true;
    }

    private Finding About(FindingGroup group, long row, string message, int? column, string? expected) => new()
    {
        Code = group.Code,
        Severity = group.Severity,
        Message = message,
        Sheet = sheet,
        Row = row,
        Column = column + 1,
        Cell = column is { } index ? A1.Address(A1.Letters(index), row) : null,
        Expected = expected,
    };
}
