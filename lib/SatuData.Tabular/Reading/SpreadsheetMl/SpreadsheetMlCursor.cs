using System.Globalization;
using System.Text;
using SatuData.Tabular.Reading.Xml;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.SpreadsheetMl;

/// <summary>The rows of one sheet of an XML workbook.</summary>
internal sealed class SpreadsheetMlCursor(SpreadsheetMlSource source, int sheet) : SheetCursor(source.Limits)
{
    private readonly byte[] _text = new byte[source.Limits.StringBytes];
    private XmlScanner? _xml;
    private long _next;
    private int _column;

    protected override bool MoveNext(long row)
    {
        if (_next == 0 && !FindRow(row))
        {
            return false;
        }

        Cells.Clear();
        if (_next > row)
        {
            return true;
        }

        (_next, _column) = (0, 0);
        ReadRow(_xml!);
        Budget.Spend(Cells.Filled, Cells.TextBytes);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _xml?.Dispose();
        base.Dispose(disposing);
    }

    private bool FindRow(long row)
    {
        var xml = _xml ?? Open();
        while (xml.Depth >= 2 && xml.Read())
        {
            if (xml.IsEnd || xml.Depth != 4)
            {
                continue;
            }

            if (xml.Key != SpreadsheetMlTag.Row)
            {
                xml.SkipElement();
                continue;
            }

            var place = SpreadsheetMlTag.Read(xml);
            _next = place.Index == 0 ? row : place.Index;
            return _next >= row ? true : throw new InvalidDataException("The rows are not in order.");
        }

        return false;
    }

    /// <summary>Moves into the sheet.</summary>
    private XmlScanner Open()
    {
        _xml = source.OpenXml(Budget);
        var index = 0;
        while (_xml.Read())
        {
            if (_xml.IsEnd || _xml.Depth != 2)
            {
                continue;
            }

            if (_xml.Key == SpreadsheetMlTag.Worksheet && index++ == sheet)
            {
                break;
            }

            _xml.SkipElement();
        }

        return _xml;
    }

    private void ReadRow(XmlScanner xml)
    {
        var isOpen = !xml.IsEmpty;
        while (isOpen && xml.Read() && !(xml.IsEnd && xml.Depth == 3))
        {
            if (!xml.IsEnd && xml.Key == SpreadsheetMlTag.Cell)
            {
                ReadCell(xml);
            }
        }
    }

    private void ReadCell(XmlScanner xml)
    {
        var place = SpreadsheetMlTag.Read(xml);
        var column = place.Index > 0 ? place.Index - 1 : _column;
        if (column > HiddenRowRanges.LastColumn)
        {
            throw new InvalidDataException("A cell has a column that no sheet has.");
        }

        _column = column + place.Across + 1;
        var hasValue = false;
        var isOpen = !xml.IsEmpty;
        while (isOpen && xml.Read() && !(xml.IsEnd && xml.Depth == 4))
        {
            if (!xml.IsEnd && xml.Key == SpreadsheetMlTag.Data)
            {
                ReadData(xml, column, place.Style);
                hasValue = true;
            }
            else if (!xml.IsEnd)
            {
                xml.SkipElement();
            }
        }

        if (place.HasFormula && !hasValue)
        {
            Cells.Add(column, default, CellKind.FormulaWithoutValue);
        }
    }

    /// <summary>Text may be in runs with formats, elements of their own inside of the value.</summary>
    private void ReadData(XmlScanner xml, int column, string? style)
    {
        var type = "";
        while (xml.ReadAttribute(out var name, out var value))
        {
            type = name.SequenceEqual("Type"u8) ? XmlText.ToString(value) : type;
        }

        var length = 0;
        var isOpen = !xml.IsEmpty;
        while (isOpen && xml.Read())
        {
            if (length + xml.Text.Length > _text.Length)
            {
                throw ReadingBudget.Passed($"teks satu sel lebih dari {_text.Length >> 10} KB");
            }

            length += XmlText.Decode(xml.Text, _text.AsSpan(length));
            if (xml.IsEnd && xml.Depth == 5)
            {
                break;
            }

            xml.SkipAttributes();
        }

        AddValue(column, type, _text.AsSpan(0, length), style);
    }

    private void AddValue(int column, string type, ReadOnlySpan<byte> text, string? style)
    {
        var isPercentage = style is not null && source.Percentages.Contains(style);
        if (type == "Number" && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            Cells.Add(column, number, isPercentage ? CellShape.Percent : CellShape.Number, uses1904: false);
        }
        else if (type == "DateTime" && DateTime.TryParseExact(
            Encoding.UTF8.GetString(text), "yyyy-MM-ddTHH:mm:ss.FFF", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var moment))
        {
            Cells.AddMoment(column, moment, moment.Year < 1900);
        }
        else if (type == "Boolean")
        {
            Cells.AddBoolean(column, text is [(byte)'1']);
        }
        else
        {
            Cells.Add(column, text, type == "Error" ? CellKind.Error : WorkbookRow.KindOf(text));
        }
    }
}
