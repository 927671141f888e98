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
