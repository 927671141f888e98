using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

internal sealed class CsvRows(TextBytes text, CsvLayout layout, Partition[] partitions) : TableRows
{
    public override int PartitionCount => partitions.Length;

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<CsvRecords>(new CsvRecords(text, layout, partitions[partition]), bySource, targets, checks);

    public override IEnumerable<(long Row, IRowBatchReader Reader)> OpenRows(
        IReadOnlyList<long> rows, FieldReader?[] bySource, int[] targets)
    {
        var starts = TextLines.StartsOf(text, [.. rows]);
        var single = layout with { ReadsOne = true };
        for (var i = 0; i < starts.Length; i++)
        {
            var records = new CsvRecords(text, single, new Partition(starts[i], text.End, rows[i], 0));
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

    public override NumberEvidence CollectNumbers(int column, byte[][] missing)
    {
        var evidence = new NumberEvidence();
        foreach (var partition in partitions)
        {
            Collect(new CsvRecords(text, layout, partition), column, missing, evidence);
        }

        return evidence;
    }
}
