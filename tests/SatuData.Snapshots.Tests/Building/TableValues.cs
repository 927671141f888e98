using System.Text;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Building;

internal static class TableValues
{
    /// <summary>All rows of a table, partition after partition, as <see cref="MemoryTable"/> takes them.</summary>
    public static List<object?[]> Of(ITypedTable table)
    {
        var rows = new List<object?[]>();
        for (var partition = 0; partition < table.PartitionCount; partition++)
        {
            using var reader = table.OpenPartition(partition);
            var batch = new RowBatch(table.Columns);
            while (reader.Read(batch))
            {
                for (var row = 0; row < batch.Count; row++)
                {
                    rows.Add([.. Enumerable.Range(0, batch.ColumnCount).Select(c => Value(batch[c], row))]);
                }
            }
        }

        return rows;
    }

    private static object? Value(BatchColumn column, int row) =>
        !column.IsPresent(row) ? null
        : column.Column.Kind switch
        {
            ValueKind.Text => Encoding.UTF8.GetString(column.GetText(row)),
            ValueKind.Real => column.Reals[row],
            _ => column.Longs[row],
        };
}
