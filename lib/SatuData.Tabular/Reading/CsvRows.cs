using SatuData.Tabular.Content;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

internal sealed class CsvRows(UploadContent content, CsvLayout layout, Partition[] partitions) : TableRows
{
    public override int PartitionCount => partitions.Length;

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<CsvRecords>(new CsvRecords(content, layout, partitions[partition]), bySource, targets, checks);

    public override NumberEvidence CollectNumbers(int column, byte[][] missing)
    {
        var evidence = new NumberEvidence();
        foreach (var partition in partitions)
        {
            Collect(new CsvRecords(content, layout, partition), column, missing, evidence);
        }

        return evidence;
    }
}
