using System.Text;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Building;

/// <summary>A table made of values in memory: long for numbers, days and truth values, double for reals, string for
/// text.</summary>
internal sealed class MemoryTable(IReadOnlyList<TypedColumn> columns, params object?[][][] partitions) : ITypedTable
{
    public IReadOnlyList<TypedColumn> Columns => columns;

    public int PartitionCount => partitions.Length;

    /// <summary>Rows in each batch; smaller than the capacity to test short batches.</summary>
    public int BatchSize { get; init; } = RowBatch.Capacity;

    /// <summary>Thrown instead of the batch that would hold this row; none by default.</summary>
    public (long Row, Exception Failure)? FailAt { get; init; }

    public IRowBatchReader OpenPartition(int index) => new Reader(this, partitions[index]);

    public static object?[][] Rows(int count, Func<int, object?[]> row) => [.. Enumerable.Range(0, count).Select(row)];

    private sealed class Reader(MemoryTable table, object?[][] rows) : IRowBatchReader
    {
        private int _next;

        public bool Read(RowBatch batch)
        {
            batch.Clear();
            var count = Math.Min(table.BatchSize, rows.Length - _next);
            if (table.FailAt is { } fail && fail.Row < _next + count)
            {
                throw fail.Failure;
            }

            batch.Count = count;
            batch.FirstOrdinal = _next;
            for (var row = 0; row < count; row++)
            {
                for (var column = 0; column < batch.ColumnCount; column++)
                {
                    Set(batch[column], row, rows[_next + row][column]);
                }
            }

            _next += count;
            return count > 0;
        }

        public void Dispose()
        {
        }

        private static void Set(BatchColumn column, int row, object? value)
        {
            switch (value)
            {
                case null:
                    column.SetAbsent(row);
                    break;
                case string text:
                    column.SetText(row, Encoding.UTF8.GetBytes(text));
                    break;
                case double real:
                    column.SetReal(row, real);
                    break;
                default:
                    column.SetLong(row, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                    break;
            }
        }
    }
}
