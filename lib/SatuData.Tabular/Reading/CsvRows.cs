using SatuData.Tabular.Content;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;

namespace SatuData.Tabular.Reading;

internal sealed class CsvRows(UploadContent content, CsvLayout layout, Partition[] partitions) : TableRows
{
    public override int PartitionCount => partitions.Length;

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<CsvRecords>(new CsvRecords(content, layout, partitions[partition]), bySource, targets, checks);

    public override void Scan(CellScan scan)
    {
        foreach (var partition in partitions)
        {
            Scan(new CsvRecords(content, layout, partition), scan);
        }
    }
}
