using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Reads the records of one partition into batches of typed rows, checking them on the way when there are checks.
/// </summary>
internal sealed class RecordBatchReader<TSource> : IRowBatchReader
    where TSource : struct, IRecordSource
{
    private readonly FieldReader?[] _bySource;
    private readonly int[] _targets;
    private readonly RowChecks? _checks;
    private readonly long[] _rows = new long[RowBatch.Capacity];
#pragma warning disable IDE0044 // A readonly struct field would be copied at every call, and the copy would move on instead of it.
    private TSource _source;
#pragma warning restore IDE0044
    private long _ordinal;
    private bool _ended;

    /// <param name="source">The records; this disposes it.</param>
    /// <param name="bySource">The reader of each column of the file; null for a column that is not bound.</param>
    /// <param name="targets">The column of the batch for each column of the file.</param>
    /// <param name="checks">Null to read without checking.</param>
    public RecordBatchReader(TSource source, FieldReader?[] bySource, int[] targets, RowChecks? checks)
    {
        _source = source;
        _bySource = bySource;
        _targets = targets;
        _checks = checks;
        if (checks is not null)
        {
            checks.Collector.Place = column => _source.ByteOf(column);
        }
    }

    /// <summary>The most rows a batch is given, at most what it holds.</summary>
    public int Most { get; init; } = RowBatch.Capacity;

    public bool Read(RowBatch batch)
    {
        batch.Clear();
        batch.FirstOrdinal = _ordinal;
        var count = 0;
        while (count < Most && !_ended)
        {
            if (!_source.Read())
            {
                _ended = true;
                _checks?.Complete(_source.Problem);
            }
            else if (_source.IsBlank)
            {
                _checks?.Blank(_source.Row);
            }
            else
            {
                _rows[count] = _source.Row;
                ReadRow(batch, count);
                count++;
            }
        }

        batch.Count = count;
        _ordinal += count;
        _checks?.Batch(batch, _rows);
        return count > 0;
    }

    public void Dispose() => _source.Dispose();

    private void ReadRow(RowBatch batch, int index)
    {
        var row = _rows[index];
        var observer = _checks?.Observer;
        var fields = _source.FieldCount;
        var readers = _bySource;
        for (var i = 0; i < readers.Length; i++)
        {
            var reader = readers[i];
            if (reader is null && observer is null)
            {
                continue;
            }

            var kind = CellKind.Text;
            var text = i < fields ? _source.Get(i, out kind) : default;
            observer?.Observe(i, row, text);
            reader?.Read(text, kind, batch[_targets[i]], index, row);
        }

        if (_checks is not null)
        {
            CheckWidth(row, fields);
        }
    }

    private void CheckWidth(long row, int fields)
    {
        _checks!.ReportBlanks();
        if (fields < _bySource.Length)
        {
            _checks.TooShort(row, fields);
            return;
        }

        for (var i = _bySource.Length; i < fields; i++)
        {
            if (CellText.Trim(_source.Get(i, out _)).Length > 0)
            {
                _checks.TooLong(row, i);
                return;
            }
        }
    }
}
