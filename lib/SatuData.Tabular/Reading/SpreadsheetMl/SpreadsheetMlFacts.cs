using SatuData.Tabular.Reading.Xml;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.SpreadsheetMl;

/// <summary>
/// Goes through the file once for its sheets, merged cells, hidden rows and columns, and the styles of percentages.
/// </summary>
internal sealed class SpreadsheetMlFacts(ReadingLimits limits)
{
    private readonly List<SheetFacts> _sheets = [];
    private readonly HashSet<string> _percentages = [];
    private List<CellRange> _merges = [];
    private List<CellRange> _hiddenRows = [];
    private SortedSet<int> _hiddenColumns = [];
    private string _style = "";
    private long _row;
    private int _column;

    public IReadOnlyList<SheetFacts> Sheets => _sheets;

    public IReadOnlySet<string> Percentages => _percentages;

    public void Read(XmlScanner xml)
    {
        while (xml.Read())
        {
            if (!xml.IsEnd)
            {
                ReadStart(xml);
            }
            else if (xml.Depth == 1 && xml.Key == SpreadsheetMlTag.Worksheet)
            {
                _sheets[^1] = _sheets[^1] with
                {
                    Merges = _merges,
                    HiddenRows = _hiddenRows,
                    HiddenColumns = [.. _hiddenColumns],
                };
            }
            else if (xml.Name.SequenceEqual("Visible"u8) && _sheets.Count > 0)
            {
                _sheets[^1] = _sheets[^1] with { IsHidden = !xml.Text.SequenceEqual("SheetVisible"u8) };
            }
        }
    }

    private void ReadStart(XmlScanner xml)
    {
        switch (xml.Depth)
        {
            case 2 when xml.Key == SpreadsheetMlTag.Worksheet:
                BeginSheet(xml);
                break;
            case 3 when xml.Name.SequenceEqual("Style"u8):
                _style = Attribute(xml, "ID"u8);
                break;
            case 4 when xml.Name.SequenceEqual("NumberFormat"u8):
                NoteFormat(Attribute(xml, "Format"u8));
                break;
            case 4 when xml.Name.SequenceEqual("Column"u8):
                ReadColumn(SpreadsheetMlTag.Read(xml));
                break;
            case 4 when xml.Key == SpreadsheetMlTag.Row:
                ReadRow(SpreadsheetMlTag.Read(xml));
                break;
            case 5 when xml.Key == SpreadsheetMlTag.Cell:
                ReadCell(SpreadsheetMlTag.Read(xml));
                break;
            default:
                break;
        }
    }

    private void BeginSheet(XmlScanner xml)
    {
        if (_sheets.Count == limits.Sheets)
        {
            throw ReadingBudget.Passed($"lebih dari {ReadingBudget.Number(limits.Sheets)} lembar");
        }

        _sheets.Add(new SheetFacts { Index = _sheets.Count, Name = Attribute(xml, "Name"u8) });
        (_merges, _hiddenRows, _hiddenColumns, _row, _column) = ([], [], [], 0, 0);
    }

    private void NoteFormat(string format)
    {
        if (format == "Percent" || CellShapes.OfCode(format) == CellShape.Percent)
        {
            _percentages.Add(_style);
        }
    }

    private void ReadColumn(SpreadsheetMlTag.Place place)
    {
        var first = place.Index > 0 ? place.Index : _column + 1;
        _column = Math.Min(first + place.Span, HiddenRowRanges.LastColumn + 1);
        for (var column = first; place.IsHidden && column <= _column; column++)
        {
            _hiddenColumns.Add(column - 1);
        }
    }

    private void ReadRow(SpreadsheetMlTag.Place place)
    {
        var first = place.Index > 0 ? place.Index : _row + 1;
        for (var row = Math.Max(first, _row + 1); place.IsHidden && row <= first + place.Span; row++)
        {
            HiddenRowRanges.Add(_hiddenRows, row);
        }

        (_row, _column) = (first + place.Span, 0);
    }

    private void ReadCell(SpreadsheetMlTag.Place place)
    {
        var column = place.Index > 0 ? place.Index - 1 : _column;
        _column = column + place.Across + 1;
        if (place.Across + place.Down == 0)
        {
            return;
        }

        if (_merges.Count == limits.Merges)
        {
            throw ReadingBudget.Passed($"lebih dari {ReadingBudget.Number(limits.Merges)} sel gabungan");
        }

        _merges.Add(new CellRange(_row, column, _row + place.Down, column + place.Across));
    }

    private static string Attribute(XmlScanner xml, ReadOnlySpan<byte> wanted)
    {
        var found = "";
        while (xml.ReadAttribute(out var name, out var value))
        {
            found = name.SequenceEqual(wanted) ? XmlText.ToString(value) : found;
        }

        return found;
    }
}
