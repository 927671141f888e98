using ExcelDataReader;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>The rows of the sheet that a reader stands on; leaves the reader open.</summary>
internal readonly struct OpenSheetRecords(IExcelDataReader reader) : IRecordSource
{
    private readonly WorkbookRow _row = new();
    private readonly List<long> _hiddenRows = [];

    public int FieldCount => _row.Count;

    public bool IsBlank => _row.IsBlank;

    public long Row => reader.Depth + 1L;

    public Finding? Problem => null;

    /// <summary>Rows met that a person does not see.</summary>
    public IReadOnlyList<long> HiddenRows => _hiddenRows;

    public bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }

        _row.Fill(reader);
        if (reader.RowHeight == 0 && !_row.IsBlank)
        {
            _hiddenRows.Add(Row);
        }

        return true;
    }

    public ReadOnlySpan<byte> Get(int column, out CellKind kind)
    {
        kind = _row.Kind(column);
        return _row.Text(column);
    }

    public void Dispose()
    {
    }
}
