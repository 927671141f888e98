using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Versions;

/// <summary>The number of rows moved too far since the previous version.</summary>
internal sealed class RowCountChangeCheck(StandardRule rule, BoundTable table, ITypedTable previous) : TableCheck
{
    private long _rows;

    public override PartitionCheck Open(int index, FindingCollector collector) => new Part(this);

    public override void Report(FindingCollector whole)
    {
        var rows = Volatile.Read(ref _rows);
        var before = Count();
        if (Math.Abs(rows - before) * 100m <= before * rule.MaximumPercent!.Value)
        {
            return;
        }

        var limit = rule.MaximumPercent.Value.ToString(CultureInfo.InvariantCulture);
        var words = new RuleWords(
            rule,
            FindingCodes.VersionRowCount,
            $"Jumlah baris {rows}, pada versi sebelumnya {before}: berubah lebih dari {limit}%. Pastikan datanya lengkap.",
            $"Perubahan jumlah baris paling banyak {limit}%");
        whole.Add(
            table.About(
                words, null, -1, rows.ToString(CultureInfo.InvariantCulture), $"Versi sebelumnya {before} baris"));
    }

    private long Count()
    {
        var rows = 0L;
        var batch = new RowBatch(previous.Columns);
        for (var partition = 0; partition < previous.PartitionCount; partition++)
        {
            using var reader = previous.OpenPartition(partition);
            while (reader.Read(batch))
            {
                rows += batch.Count;
            }
        }

        return rows;
    }

    private sealed class Part(RowCountChangeCheck check) : PartitionCheck
    {
        public override void Check(RowBatch batch, ReadOnlySpan<long> rows) =>
            Interlocked.Add(ref check._rows, batch.Count);
    }
}
