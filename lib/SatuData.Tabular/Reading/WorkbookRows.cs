using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;

namespace SatuData.Tabular.Reading;

internal sealed class WorkbookRows(WorkbookSource workbook, SheetLayout layout, TableLayout table) : TableRows
{
    public override int PartitionCount => 1;

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<TableRecords<WorkbookRecords>>(Records(checks?.Collector), bySource, targets, checks);

    public override void Scan(CellScan scan) => Scan(Records(null), scan);

    private TableRecords<WorkbookRecords> Records(FindingCollector? collector) => new(new WorkbookRecords(workbook, layout), table, collector);
}
