namespace SatuData.Tabular.Rows;

/// <summary>
/// Up to <see cref="Capacity"/> typed rows, column by column: the unit in which rows move from a reader to a writer.
/// The capacity is
/// DuckDB's vector size, so a batch fills one data chunk.
/// </summary>
/// <remarks>Reused from call to call; not safe for use by two threads at once.</remarks>
public sealed class RowBatch
{
    /// <summary>The most rows a batch holds.</summary>
    public const int Capacity = 2048;

    private readonly BatchColumn[] _columns;

    /// <summary>Creates an empty batch for rows of <paramref name="columns"/>.</summary>
    public RowBatch(IReadOnlyList<TypedColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _columns = [.. columns.Select(c => new BatchColumn(c))];
    }

    /// <summary>Rows in the batch, 0 to <see cref="Capacity"/>.</summary>
    public int Count { get; set; }

    /// <summary>0-based ordinal, within its partition, of the batch's first row.</summary>
    public long FirstOrdinal { get; set; }

    /// <summary>How many columns there are.</summary>
    public int ColumnCount => _columns.Length;

    /// <summary>The column at 0-based <paramref name="index"/>.</summary>
    public BatchColumn this[int index] => _columns[index];

    /// <summary>Empties the batch: no rows, every value absent.</summary>
    public void Clear()
    {
        Count = 0;
        foreach (var column in _columns)
        {
            column.Clear();
        }
    }
}
