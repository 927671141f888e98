namespace SatuData.Tabular.Rows;

/// <summary>
/// A table of typed rows in one or more consecutive partitions: partition 0 holds the first rows, the next partition
/// the rows after
/// them. Partitions may be read at the same time by different threads, and again from the start.
/// </summary>
public interface ITypedTable
{
    /// <summary>The columns, in order.</summary>
    IReadOnlyList<TypedColumn> Columns { get; }

    /// <summary>How many partitions there are, at least 1.</summary>
    int PartitionCount { get; }

    /// <summary>Starts reading partition <paramref name="index"/> from its first row.</summary>
    IRowBatchReader OpenPartition(int index);
}
