using ExcelDataReader;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>The rows of one sheet.</summary>
internal struct WorkbookRecords : IRecordSource
{
    private readonly WorkbookRow _row = new();
    private readonly int _width;
    private readonly IExcelDataReader? _reader;

    public WorkbookRecords(UploadContent content, SheetLayout layout)
    {
        _width = layout.Width;
        try
        {
            _reader = Workbook.OpenSheet(content, layout.Format, layout.SheetIndex);
        }
        catch (Exception e) when (WorkbookDamage.Is(e))
        {
            Problem = Damage();
        }
    }

    /// <summary>
    /// Rows are padded to the width of the sheet, so no row is too short; one with cells beyond the header's is longer.
    /// </summary>
    public readonly int FieldCount => Math.Max(_row.Count, _width);

    public readonly bool IsBlank => _row.IsBlank;

    public readonly long Row => _reader!.Depth + 1L;

    public Finding? Problem { get; private set; }

    public bool Read()
    {
        try
        {
            if (Problem is not null || !_reader!.Read())
            {
                return false;
            }

            _row.Fill(_reader);
            return true;
        }
        catch (Exception e) when (WorkbookDamage.Is(e))
        {
            Problem = Damage();
            return false;
        }
    }

    public readonly ReadOnlySpan<byte> Get(int column, out CellKind kind)
    {
        if (column >= _row.Count)
        {
            kind = CellKind.Text;
            return default;
        }

        kind = _row.Kind(column);
        return _row.Text(column);
    }

    public readonly void Dispose() => _reader?.Dispose();

    private static Finding Damage() => FileSniffer.RefuseDamage().Refusal!;
}
