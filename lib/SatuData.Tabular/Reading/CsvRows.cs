using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;

namespace SatuData.Tabular.Reading;

internal sealed class CsvRows(TextBytes text, CsvLayout layout, Partition[] partitions, TableLayout table) : TableRows
{
    public override int PartitionCount => partitions.Length;

    public override long LikelyCount => Lines;

    /// <summary>Lines of the text.</summary>
    public required long Lines { get; init; }

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<TableRecords<CsvRecords>>(Records(partitions[partition], checks?.Collector), bySource, targets, checks);

    public override IEnumerable<(long Row, IRowBatchReader Reader)> OpenRows(
        IReadOnlyList<long> rows, FieldReader?[] bySource, int[] targets)
    {
        var starts = TextLines.StartsOf(text, [.. rows]);
        var single = layout with { ReadsOne = true };
        for (var i = 0; i < starts.Length; i++)
        {
            var records = new CsvRecords(text, single, new Partition(starts[i], text.End, rows[i]));
            yield return (rows[i], new RecordBatchReader<CsvRecords>(records, bySource, targets, null) { Most = 1 });
        }
    }

    public override IReadOnlyList<Finding> Locate(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> settled)
    {
        var done = new HashSet<Finding>(settled, ReferenceEqualityComparer.Instance);
        var lines = findings.Where(f => f is { Byte: null, Row: > 0 }).Select(f => f.Row!.Value).Distinct().Order().ToArray();
        var starts = lines.Zip(TextLines.StartsOf(text, lines)).ToDictionary(p => p.First, p => p.Second);
        return
        [
            .. findings.Select(f => f switch
            {
                { Byte: null, Row: > 0 } => f with { Byte = text.SourceOffset(starts[f.Row.Value]) },
                { Byte: { } place } when !done.Contains(f) => f with { Byte = text.SourceOffset(place) },
                _ => f,
            }),
        ];
    }

    public override void Scan(CellScan scan)
    {
        foreach (var partition in partitions)
        {
            Scan(Records(partition, null), scan);
        }
    }

    private TableRecords<CsvRecords> Records(Partition partition, FindingCollector? collector) =>
        new(new CsvRecords(text, layout, partition), table, collector);
}
