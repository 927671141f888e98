using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>The rows of an opened file, of whatever format.</summary>
internal abstract class TableRows
{
    public abstract int PartitionCount { get; }

    /// <summary>About how many rows there are, to make room for; 0 when that is not known.</summary>
    public virtual long LikelyCount => 0;

    public abstract IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks);

    /// <summary>Looks through the rows from the start until the scan has seen enough.</summary>
    public abstract void Scan(CellScan scan);

    /// <summary>Readers of single rows, given in rising order; none where rows cannot be found again.</summary>
    public virtual IEnumerable<(long Row, IRowBatchReader Reader)> OpenRows(
        IReadOnlyList<long> rows, FieldReader?[] bySource, int[] targets) => [];

    /// <summary>
    /// Findings with their byte in the file: those of <paramref name="settled"/> have it, others have it in the text or
    /// only know their line.
    /// </summary>
    public virtual IReadOnlyList<Finding> Locate(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> settled) => findings;

    protected static void Scan<TSource>(TSource source, CellScan scan)
        where TSource : struct, IRecordSource
    {
        try
        {
            while (!scan.IsDone && source.Read())
            {
                foreach (var column in scan.Columns)
                {
                    if (column < source.FieldCount)
                    {
                        var text = CellText.Trim(source.Get(column, out var kind));
                        if (text.Length > 0)
                        {
                            scan.See(text, kind, source.Row, column);
                        }
                    }
                }
            }
        }
        finally
        {
            source.Dispose();
        }
    }
}
