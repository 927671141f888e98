using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

internal sealed class CsvRows(TextBytes text, CsvLayout layout, Partition[] partitions, TableLayout table) : TableRows
{
    public override int PartitionCount => partitions.Length;

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<TableRecords<CsvRecords>>(Records(partitions[partition], checks?.Collector), bySource, targets, checks);

    public override NumberEvidence CollectNumbers(int column, byte[][] missing)
    {
        var evidence = new NumberEvidence();
        foreach (var partition in partitions)
        {
            Collect(Records(partition, null), column, missing, evidence);
        }

        return evidence;
    }

    private TableRecords<CsvRecords> Records(Partition partition, FindingCollector? collector) =>
        new(new CsvRecords(text, layout, partition), table, collector);
}
