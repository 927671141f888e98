using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>The rows of an opened file, of whatever format.</summary>
internal abstract class TableRows
{
    public abstract int PartitionCount { get; }

    public abstract IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks);

    /// <summary>Looks through one column from its start until enough values show how its numbers are written.</summary>
    public abstract NumberEvidence CollectNumbers(int column, byte[][] missing);

    /// <summary>Readers of single rows, given in rising order; none where rows cannot be found again.</summary>
    public virtual IEnumerable<(long Row, IRowBatchReader Reader)> OpenRows(
        IReadOnlyList<long> rows, FieldReader?[] bySource, int[] targets) => [];

    /// <summary>
    /// Findings with their byte in the file: those of <paramref name="settled"/> have it, others have it in the text or
    /// only know their line.
    /// </summary>
    public virtual IReadOnlyList<Finding> Locate(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> settled) => findings;

    protected static void Collect<TSource>(TSource source, int column, byte[][] missing, NumberEvidence evidence)
        where TSource : struct, IRecordSource
    {
        try
        {
            while (!evidence.IsEnough && source.Read())
            {
                var kind = CellKind.Text;
                var text = column < source.FieldCount ? CellText.Trim(source.Get(column, out kind)) : default;
                if (text.Length > 0 && kind == CellKind.Text && !IsMissing(text, missing))
                {
                    evidence.Add(text, source.Row);
                }
            }
        }
        finally
        {
            source.Dispose();
        }
    }

    private static bool IsMissing(ReadOnlySpan<byte> text, byte[][] missing)
    {
        foreach (var word in missing)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
