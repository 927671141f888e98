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
