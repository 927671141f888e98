using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Versions;

/// <summary>Which columns came, went or hold another kind of value since the previous version.</summary>
internal sealed class ColumnsCheck(StandardRule rule, BoundTable table, ITypedTable previous) : TableCheck
{
    public override PartitionCheck Open(int index, FindingCollector collector) => new Nothing();

    public override void Report(FindingCollector whole)
    {
        foreach (var column in previous.Columns)
        {
            var index = table.IndexOf(column.Name);
            if (index < 0)
            {
                Add(whole, -1, $"Kolom {column.Name} ada pada versi sebelumnya, tetapi tidak ada dalam berkas ini.");
            }
            else if (table.Columns[index].Kind != column.Kind || table.Columns[index].Scale != column.Scale)
            {
                Add(whole, index, $"Jenis nilai kolom {column.Name} berbeda dari versi sebelumnya.");
            }
        }

        for (var index = 0; index < table.Columns.Count; index++)
        {
            var name = table.Columns[index].Name;
            if (!previous.Columns.Any(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                Add(whole, index, $"Kolom {name} tidak ada pada versi sebelumnya.");
            }
        }
    }

    private void Add(FindingCollector whole, int column, string message) => whole.Add(table.About(
        new RuleWords(rule, FindingCodes.VersionColumns, message, "Kolom sama seperti versi sebelumnya"), null, column,
            null, null));

    private sealed class Nothing : PartitionCheck
    {
        public override void Check(RowBatch batch, ReadOnlySpan<long> rows)
        {
        }
    }
}
