using CellRange = SatuData.Tabular.Values.CellRange;

namespace SatuData.Tabular.Reading.Xls;

/// <summary>Collects what a sheet says about itself: its rows have to be gone through for the hidden ones.</summary>
internal sealed class XlsFacts(SheetFacts known)
{
    private readonly List<CellRange> _hiddenRows = [];
    private List<CellRange> _merges = [];
    private List<int> _hiddenColumns = [];

    public SheetFacts Facts => known with
    {
        Merges = _merges,
        HiddenRows = _hiddenRows,
        HiddenColumns = _hiddenColumns,
    };

    public void Read(XlsReader reader)
    {
        var rows = reader.Rows;
        _merges = [.. (rows.MergeCells ?? [])
            .Select(m => new CellRange(m.FromRow + 1L, m.FromColumn, m.ToRow + 1L, m.ToColumn))];
        _hiddenColumns = [.. Enumerable.Range(0, rows.FieldCount).Where(c => rows.GetColumnWidth(c) == 0)];
        while (reader.Read())
        {
            if (rows.RowHeight == 0)
            {
                HiddenRowRanges.Add(_hiddenRows, rows.Depth + 1L);
            }
        }
    }
}
