using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;

namespace SatuData.Tabular.Profiles;

/// <summary>
/// Gathers the figures of the rows of one partition while they are read. Not safe for use by two threads at once.
/// </summary>
internal sealed class TableProfiler(IReadOnlyList<TypedColumn> columns, FieldReader[] readers)
{
    private readonly ColumnFigures[] _figures = [.. columns.Select(c => new ColumnFigures(c))];

    public void Add(RowBatch batch)
    {
        for (var i = 0; i < _figures.Length; i++)
        {
            _figures[i].Add(batch[i], batch.Count);
        }
    }

    /// <summary>The profile of all partitions together; for use when all rows are read.</summary>
    public static TableProfile Merge(IReadOnlyList<TypedColumn> columns, IReadOnlyList<TableProfiler> parts,
        long rows) =>
        new([.. columns.Select((column, i) => Merge(column, i, parts, rows))]);

    private static ColumnProfile Merge(TypedColumn column, int index, IReadOnlyList<TableProfiler> parts, long rows)
    {
        var whole = new ColumnFigures(column);
        foreach (var part in parts)
        {
            whole.Add(part._figures[index]);
        }

        return whole.Profile(rows, parts.Sum(p => p.Missing(index)));
    }

    private long Missing(int index) => readers[index].MissingCount;
}
