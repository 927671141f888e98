using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>The rows of one sheet.</summary>
internal readonly struct WorkbookRecords : IRecordSource
{
    private readonly SheetCursor _cursor;
    private readonly WorkbookRow _row;
    private readonly int _width;

    public WorkbookRecords(WorkbookSource workbook, SheetLayout layout)
    {
        _width = layout.Width;
        _cursor = workbook.OpenSheet(layout.SheetIndex);
        _row = _cursor.Cells;
    }

    /// <summary>
    /// No row of a sheet is too short: what is left out is empty. One with cells beyond the header's is longer.
    /// </summary>
    public int FieldCount => Math.Max(_row.Count, _width);

    public bool IsBlank => _row.IsBlank;

    public long Row => _cursor.Row;

    public Finding? Problem => _cursor.Problem;

    /// <summary>See <see cref="SheetCursor.Programs"/>.</summary>
    public IReadOnlyList<(long Row, int Column)> Programs => _cursor.Programs;

    public bool Read() => _cursor.Read();

    public ReadOnlySpan<byte> Get(int column, out CellKind kind)
    {
        if (column >= _row.Count)
        {
            kind = CellKind.Text;
            return default;
        }

        kind = _row.Kind(column);
        return _row.Text(column);
    }

    public void Dispose() => _cursor.Dispose();
}
