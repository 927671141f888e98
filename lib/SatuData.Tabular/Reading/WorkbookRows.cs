using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

internal sealed class WorkbookRows(WorkbookSource workbook, SheetLayout layout, TableLayout table) : TableRows
{
    public override int PartitionCount => 1;

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<TableRecords<WorkbookRecords>>(Records(checks?.Collector), bySource, targets, checks);

    public override NumberEvidence CollectNumbers(int column, byte[][] missing)
    {
        var evidence = new NumberEvidence();
        Collect(Records(null), column, missing, evidence);
        return evidence;
    }

    private TableRecords<WorkbookRecords> Records(FindingCollector? collector) => new(new WorkbookRecords(workbook, layout), table, collector);
}
