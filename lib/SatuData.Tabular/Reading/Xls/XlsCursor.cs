using System.Globalization;
using ExcelDataReader;

namespace SatuData.Tabular.Reading.Xls;

/// <summary>The rows of one sheet by ExcelDataReader.</summary>
internal sealed class XlsCursor(Func<ReadingBudget, XlsReader> open, ReadingLimits limits) : SheetCursor(limits)
{
    private readonly Dictionary<string, CellShape> _shapes = [];
    private XlsReader? _reader;

    protected override bool MoveNext(long row)
    {
        _reader ??= open(Budget);
        if (!_reader.Read())
        {
            return false;
        }

        Cells.Clear();
        var rows = _reader.Rows;
        for (var column = 0; column < rows.FieldCount; column++)
        {
            Add(rows, column);
        }

        Budget.Spend(Cells.Filled, Cells.TextBytes);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _reader?.Dispose();
        base.Dispose(disposing);
    }

    private void Add(IExcelDataReader reader, int column)
    {
        switch (reader.GetValue(column))
        {
            case null:
                break;
            case string text:
                Cells.AddText(column, text);
                break;
            case bool truth:
                Cells.AddBoolean(column, truth);
                break;
            case DateTime moment:
                Cells.AddMoment(column, moment, moment.Year < 1900 || Shape(reader, column) == CellShape.Time);
                break;
            case TimeSpan time:
                Cells.AddDuration(column, time);
                break;
            case IConvertible number:
                Cells.Add(
                    column, number.ToDouble(CultureInfo.InvariantCulture), Percentage(reader, column), uses1904: false);
                break;
            default:
                break;
        }
    }

    /// <summary>Days and times come as such; of the numbers only percentages are left to be told.</summary>
    private CellShape Percentage(IExcelDataReader reader, int column) =>
        Shape(reader, column) == CellShape.Percent ? CellShape.Percent : CellShape.Number;

    private CellShape Shape(IExcelDataReader reader, int column)
    {
        var format = reader.GetNumberFormatString(column) ?? "";
        if (!_shapes.TryGetValue(format, out var shape))
        {
            _shapes[format] = shape = CellShapes.OfCode(format);
        }

        return shape;
    }
}
