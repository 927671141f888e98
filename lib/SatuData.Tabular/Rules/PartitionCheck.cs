using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Rules;

/// <summary>Sees the rows of one partition in their order. Not safe for use by two threads at once.</summary>
internal abstract class PartitionCheck
{
    /// <summary>Sees a batch; <paramref name="rows"/> holds the places of its rows in the file.</summary>
    public abstract void Check(RowBatch batch, ReadOnlySpan<long> rows);
}
