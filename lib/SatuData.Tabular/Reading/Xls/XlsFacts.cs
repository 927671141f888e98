using ExcelDataReader;
using CellRange = SatuData.Tabular.Values.CellRange;

namespace SatuData.Tabular.Reading.Xls;

/// <summary>Collects what a sheet says about itself: its rows have to be gone through for the hidden ones.</summary>
internal sealed class XlsFacts(SheetFacts known)
{
    private readonly List<CellRange> _hiddenRows = [];
    private List<CellRange> _merges = [];
    private List<int> _hiddenColumns = [];

    public SheetFacts Read(IExcelDataReader reader)
    {
        using (reader)
        {
            try
            {
                Collect(reader);
            }
            catch (Exception e) when (WorkbookDamage.Explain(e) is not null)
            {
                // The cursor that reads the rows meets the same damage and reports it.
            }
        }

        return known with { Merges = _merges, HiddenRows = _hiddenRows, HiddenColumns = _hiddenColumns };
    }

    private void Collect(IExcelDataReader reader)
    {
        _merges = [.. (reader.MergeCells ?? []).Select(m => new CellRange(m.FromRow + 1L, m.FromColumn, m.ToRow + 1L, m.ToColumn))];
        _hiddenColumns = [.. Enumerable.Range(0, reader.FieldCount).Where(c => reader.GetColumnWidth(c) == 0)];
        while (reader.Read())
        {
            if (reader.RowHeight == 0)
            {
                HiddenRowRanges.Add(_hiddenRows, reader.Depth + 1L);
            }
        }
    }
}
