using SatuData.Tabular.Reading.Xml;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>The rows of one sheet, straight from the XML of its part.</summary>
internal sealed partial class XlsxCursor(XlsxSource source, int sheet) : SheetCursor(source.Limits)
{
    /// <summary>A spreadsheet takes formulas of 8,192 characters.</summary>
    private const int LongestFormula = 32 << 10;

    private readonly RichText _inline = new(source.Limits);
    private readonly bool _uses1904 = source.Uses1904;
    private XmlScanner? _xml;
    private CellShape[] _styles = [];
    private SharedStrings? _strings;
    private long _next;
    private int _nextColumn;

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

        _next = 0;
        _nextColumn = 0;
        ReadRow(row);
        Budget.Spend(Cells.Filled, Cells.TextBytes);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _xml?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Moves to the next row that the part has; false when there is none.</summary>
    private bool FindRow(long row)
    {
        var xml = _xml ?? Open();
        while (xml.Read())
        {
            if (xml.IsEnd)
            {
                if (xml.Depth == 1)
                {
                    ReadRest(xml);
                    return false;
                }
            }
            else if (xml.Key == XmlName.Row && xml.Depth == 3)
            {
                _next = RowNumber(xml, row);
                return true;
            }
            else
            {
                xml.SkipElement();
            }
        }

        return false;
    }

    private XmlScanner Open()
    {
        _styles = source.Styles;
        _xml = source.OpenXml(sheet, Budget);
        while (_xml.Read() && !(_xml.Depth == 2 && !_xml.IsEnd && _xml.Name.SequenceEqual("sheetData"u8)))
        {
            if (_xml.Depth > 1 && !_xml.IsEnd)
            {
                _xml.SkipElement();
            }
        }

        _xml.SkipAttributes();
        return _xml;
    }

    /// <summary>
    /// To the end of the part: what is cut off or damaged behind the cells shows there, and so does its checksum.
    /// </summary>
    private static void ReadRest(XmlScanner xml)
    {
        while (xml.Read())
        {
        }
    }

    private static long RowNumber(XmlScanner xml, long following)
    {
        var row = following;
        while (xml.ReadAttribute(out var name, out var value))
        {
            row = name is [(byte)'r'] ? XlsxAddress.Row(value) : row;
        }

        return row >= following ? row : throw new InvalidDataException("The rows are not in order.");
    }

    private void ReadRow(long row)
    {
        var xml = _xml!;
        if (xml.IsEmpty)
        {
            return;
        }

        while (xml.Read() && !(xml.IsEnd && xml.Depth == 2))
        {
            if (xml.Key == XmlName.C && !xml.IsEnd)
            {
                ReadCell(xml, row);
            }
            else if (!xml.IsEnd)
            {
                xml.SkipElement();
            }
        }
    }

    private void ReadCell(XmlScanner xml, long row)
    {
        var column = _nextColumn;
        var style = 0;
        var type = CellType.Number;
        while (xml.ReadAttribute(out var name, out var value))
        {
            switch (name)
            {
                case [(byte)'r']:
                    column = XlsxAddress.Column(value, column);
                    break;
                case [(byte)'s']:
                    style = Index(value);
                    break;
                case [(byte)'t']:
                    type = TypeOf(value);
                    break;
                default:
                    break;
            }
        }

        _nextColumn = column + 1;
        if (xml.IsEmpty)
        {
            return;
        }

        var hasFormula = false;
        var hasValue = false;
        while (xml.Read() && !xml.IsEnd)
        {
            if (xml.Key == XmlName.V)
            {
                hasValue |= ReadValue(xml, row, column, type, style);
            }
            else if (xml.Key == XmlName.Is)
            {
                AddText(column, _inline.Read(xml));
                hasValue = true;
            }
            else
            {
                hasFormula |= xml.Key == XmlName.F;
                ReadFormula(xml, row, column);
            }
        }

        if (hasFormula && !hasValue)
        {
            Cells.Add(column, default, CellKind.FormulaWithoutValue);
        }
    }

    /// <summary>Passes over what is no value; of a formula it is only told whether it starts a program.</summary>
    private void ReadFormula(XmlScanner xml, long row, int column)
    {
        if (xml.Key != XmlName.F)
        {
            xml.SkipElement();
            return;
        }

        xml.SkipAttributes();
        if (xml.IsEmpty)
        {
            return;
        }

        xml.ReadToEnd();
        var raw = xml.Text;
        if (raw.Length is 0 or > LongestFormula || (raw.IndexOf((byte)'|') < 0 && raw.IndexOfAny("Dd"u8) < 0))
        {
            return;
        }

        var formula = new byte[raw.Length];
        if (FormulaInjection.StartsProgram(formula.AsSpan(0, XmlText.Decode(raw, formula))))
        {
            NoteProgram(row, column);
        }
    }
}
