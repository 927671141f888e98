using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Rules.References;

/// <summary>A foreign key to another table, whose keys are read when the first row is checked.</summary>
internal sealed class ForeignKeyCheck(ForeignKeyFindings findings, Func<KnownKeys> read) : TableCheck
{
    private readonly ForeignKeyFindings _findings = findings;
    private readonly Lazy<KnownKeys> _known = new(read);

    public override PartitionCheck Open(int index, FindingCollector collector) => new Part(this, collector);

    public override void Report(FindingCollector whole)
    {
        if (_known.IsValueCreated && _known.Value.IsFull)
        {
            whole.Add(_findings.NotChecked("kunci tabel rujukan lebih dari yang dapat disimpan."));
        }
    }

    private sealed class Part(ForeignKeyCheck check, FindingCollector collector) : PartitionCheck
    {
        public override void Check(RowBatch batch, ReadOnlySpan<long> rows)
        {
            var (known, columns) = (check._known.Value, check._findings.Columns);
            for (var i = 0; i < batch.Count; i++)
            {
                if (RowKey.TryOf(batch, columns, i, out var key) && !known.Contains(key)
                    && check._findings.Group(collector) is var group && group.CountOne())
                {
                    group.Keep(check._findings.Of(rows[i], ValueText.Of(batch, columns, i)));
                }
            }
        }
    }
}
