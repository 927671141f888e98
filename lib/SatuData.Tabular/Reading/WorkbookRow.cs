using System.Globalization;
using System.Text;
using ExcelDataReader;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>
/// The cells of one row of a sheet as UTF-8 text in one buffer, each with what it was in the workbook.
/// </summary>
internal sealed class WorkbookRow
{
    /// <summary>A spreadsheet keeps 15 digits; from here on the last ones are lost.</summary>
    private const double FirstLossy = 1e15;

    private byte[] _text = new byte[4096];
    private int[] _ends = [];
    private CellKind[] _kinds = [];

    public int Count { get; private set; }

    public bool IsBlank { get; private set; }

    public ReadOnlySpan<byte> Text(int column)
    {
        var start = column == 0 ? 0 : _ends[column - 1];
        return _text.AsSpan(start, _ends[column] - start);
    }

    public CellKind Kind(int column) => _kinds[column];

    public void Fill(IExcelDataReader reader)
    {
        Count = Math.Min(reader.FieldCount, Workbook.MaximumColumns);
        if (_ends.Length < Count)
        {
            _ends = new int[Count];
            _kinds = new CellKind[Count];
        }

        IsBlank = true;
        var position = 0;
        for (var i = 0; i < Count; i++)
        {
            var start = position;
            _kinds[i] = Write(reader.GetValue(i), ref position);
            _ends[i] = position;
            IsBlank &= CellText.Trim(_text.AsSpan(start, position - start)).Length == 0;
        }
    }

    private CellKind Write(object? value, ref int position)
    {
        switch (value)
        {
            case null:
                return CellKind.Text;
            case string text:
                Reserve(position, Encoding.UTF8.GetMaxByteCount(text.Length));
                position += Encoding.UTF8.GetBytes(text, _text.AsSpan(position));
                return IsErrorText(text) ? CellKind.Error : CellKind.Text;
            case double number:
                return WriteNumber(number, ref position);
            case int number:
                return WriteNumber(number, ref position);
            case bool truth:
                WriteText(truth ? "true" : "false", ref position);
                return CellKind.Text;
            case DateTime moment:
                WriteText(
                    moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    ref position);
                return CellKind.Date;
            default:
                WriteText(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", ref position);
                return CellKind.Text;
        }
    }

    /// <summary>
    /// Through decimal, which rounds to the 15 digits a spreadsheet shows and never writes an exponent.
    /// </summary>
    private CellKind WriteNumber(double number, ref int position)
    {
        Reserve(position, 64);
        var target = _text.AsSpan(position);
        int written;
        if (Math.Abs(number) < FirstLossy)
        {
            ((decimal)number).TryFormat(target, out written, "0.############################", CultureInfo.InvariantCulture);
        }
        else if (Math.Abs(number) < 9e18)
        {
            ((long)number).TryFormat(target, out written, provider: CultureInfo.InvariantCulture);
        }
        else
        {
            number.TryFormat(target, out written, provider: CultureInfo.InvariantCulture);
        }

        position += written;
        return Math.Abs(number) >= FirstLossy ? CellKind.LossyNumber : CellKind.Number;
    }

    private void WriteText(string text, ref int position)
    {
        Reserve(position, text.Length * 3);
        position += Encoding.UTF8.GetBytes(text, _text.AsSpan(position));
    }

    private void Reserve(int used, int more)
    {
        if (_text.Length - used < more)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, used + more));
        }
    }

    /// <summary>The texts under which formula errors are kept; as plain text in a cell they mean the same.</summary>
    private static bool IsErrorText(string text) => text.Length is > 3 and < 9 && text[0] == '#'
        && text is "#REF!" or "#N/A" or "#VALUE!" or "#DIV/0!" or "#NAME?" or "#NULL!" or "#NUM!" or "#SPILL!" or "#CALC!";
}
