using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;

namespace SatuData.Tabular.Reading;

internal sealed class WorkbookRows(WorkbookSource workbook, SheetLayout layout) : TableRows
{
    public override int PartitionCount => 1;

    public override IRowBatchReader Open(int partition, FieldReader?[] bySource, int[] targets, RowChecks? checks) =>
        new RecordBatchReader<WorkbookRecords>(new WorkbookRecords(workbook, layout), bySource, targets, checks);

    public override void Scan(CellScan scan) => Scan(new WorkbookRecords(workbook, layout), scan);
}
