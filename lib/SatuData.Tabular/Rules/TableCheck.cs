using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Rules;

/// <summary>A rule over rows, the table or versions, made ready for one validation. Shared by all partitions.</summary>
internal abstract class TableCheck
{
    /// <summary>
    /// The part that sees the rows of partition <paramref name="index"/>; called once for each, by any thread.
    /// </summary>
    public abstract PartitionCheck Open(int index, FindingCollector collector);

    /// <summary>Reports what only the whole table shows; called once, when all rows were seen.</summary>
    public virtual void Report(FindingCollector whole)
    {
    }
}
