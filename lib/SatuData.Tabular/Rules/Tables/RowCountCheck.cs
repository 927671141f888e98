using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Tables;

/// <summary>How many rows the table has.</summary>
internal sealed class RowCountCheck(StandardRule rule, BoundTable table) : TableCheck
{
    private long _rows;

    public override PartitionCheck Open(int index, FindingCollector collector) => new Part(this);

    public override void Report(FindingCollector whole)
    {
        var rows = Volatile.Read(ref _rows);
        if (!(rows < rule.Minimum) && !(rows > rule.Maximum))
        {
            return;
        }

        var wanted = rule.Minimum == rule.Maximum
            ? $"tepat {rule.Minimum}"
            : string.Join(" dan ", new[]
            {
                rule.Minimum is { } low ? $"paling sedikit {low}" : null,
                rule.Maximum is { } high ? $"paling banyak {high}" : null,
            }.OfType<string>());
        var words = new RuleWords(
            rule,
            FindingCodes.TableDimensions,
            $"Jumlah baris data {rows}, seharusnya {wanted}. Lengkapi barisnya atau hapus baris yang berlebih.",
            "Jumlah baris: " + wanted);
        whole.Add(table.About(words, null, -1, rows.ToString(CultureInfo.InvariantCulture), wanted + " baris"));
    }

    private sealed class Part(RowCountCheck check) : PartitionCheck
    {
        public override void Check(RowBatch batch, ReadOnlySpan<long> rows) =>
            Interlocked.Add(ref check._rows, batch.Count);
    }
}
