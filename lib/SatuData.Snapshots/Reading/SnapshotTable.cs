using SatuData.Snapshots.Vault;
using SatuData.Snapshots.Writing;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Reading;

/// <summary>A stored version as a table, one partition per file.</summary>
internal sealed class SnapshotTable(
    ConnectionPool pool,
    IReadOnlyList<TypedColumn> columns,
    int partitions,
    Func<int, (string Sql, PlainMemory? Opened)> query)
    : ITypedTable
{
    public IReadOnlyList<TypedColumn> Columns => columns;

    public int PartitionCount => partitions;

    public IRowBatchReader OpenPartition(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, partitions);
        var (sql, opened) = query(index);
        return new SnapshotReader(pool, sql, opened);
    }
}
