using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;

namespace SatuData.Tabular.Reading;

internal sealed class CsvRows(TextBytes text, CsvLayout layout, Partition[] partitions, TableLayout table) : TableRows
{
    public override int PartitionCount => partitions.Length;

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<TableRecords<CsvRecords>>(Records(partitions[partition], checks?.Collector), bySource, targets, checks);

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
