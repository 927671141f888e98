using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace SatuData.Reports.Annotating;

/// <summary>
/// Copies the XML of one sheet and changes nothing but the formats of cells: marked cells get our fill, cells marked
/// before get their own format back. Streams, so that a sheet of any size takes little memory. Serves one sheet once.
/// </summary>
internal sealed class SheetMarking(
    StyleBook styles, IReadOnlyList<CellMark> marks, string? drawingId, WorkbookNames names)
{
    // What the schema puts behind the drawing of comments.
    private static readonly HashSet<string> AfterDrawing =
    [
        "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
        "AlternateContent",
    ];

    private readonly string _main = names.Main.NamespaceName;
    private readonly List<(int First, int Last, int Format)> _columns = [];
    private XmlReader _reader = XmlReader.Create(TextReader.Null);
    private XmlWriter _writer = XmlWriter.Create(TextWriter.Null);
    private int _next;
    private bool _isDrawn = drawingId is null;

    public void Copy(XmlReader reader, XmlWriter writer)
    {
        (_reader, _writer) = (reader, writer);
        writer.WriteStartDocument(standalone: true);
        reader.MoveToContent();
        WriteStart();
        if (reader.IsEmptyElement)
        {
            throw new InvalidDataException("A sheet has at least its data.");
        }

        var isPastData = false;
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                writer.WriteNode(reader, false);
                continue;
            }

            if (isPastData && AfterDrawing.Contains(reader.LocalName))
            {
                WriteDrawing();
            }

            isPastData |= reader.LocalName == "sheetData";
            CopyChild();
        }

        WriteDrawing();
        writer.WriteEndElement();
        writer.Flush();
    }

    private void CopyChild()
    {
        switch (_reader.LocalName)
        {
            case "cols":
                CopyColumns();
                break;
            case "sheetData":
                CopyRows();
                break;
            default:
                _writer.WriteNode(_reader, false);
                break;
        }
    }

    private void WriteDrawing()
    {
        if (!_isDrawn)
        {
            _writer.WriteStartElement("legacyDrawing", _main);
            _writer.WriteAttributeString("id", names.Relationships, drawingId);
            _writer.WriteEndElement();
            _isDrawn = true;
        }
    }

    private void CopyColumns()
    {
        var columns = (XElement)XNode.ReadFrom(_reader);
        foreach (var column in columns.Elements().Where(e => e.Attribute("style") is not null))
        {
            _columns.Add(((int?)column.Attribute("min") ?? 0, (int?)column.Attribute("max") ?? 0,
                (int)column.Attribute("style")!));
        }

        columns.WriteTo(_writer);
    }

    private void CopyRows()
    {
        WriteStart();
        var row = 0;
        if (!_reader.IsEmptyElement)
        {
            _reader.Read();
            while (_reader.NodeType != XmlNodeType.EndElement)
            {
                if (_reader.NodeType == XmlNodeType.Element && _reader.LocalName == "row")
                {
                    row = Number(_reader.GetAttribute("r")) ?? row + 1;
                    AddRowsBefore(row);
                    CopyRow(row);
                }
                else
                {
                    _writer.WriteNode(_reader, false);
                }
            }
        }

        _reader.Read();
        AddRowsBefore(int.MaxValue);
        _writer.WriteEndElement();
    }

    private void AddRowsBefore(int row)
    {
        while (_next < marks.Count && marks[_next].Row < row)
        {
            var at = marks[_next].Row;
            _writer.WriteStartElement("row", _main);
            _writer.WriteAttributeString("r", Text(at));
            AddCells(at, int.MaxValue, null);
            _writer.WriteEndElement();
        }
    }

    private void CopyRow(int row)
    {
        var own = _reader.GetAttribute("customFormat") is "1" or "true" ? Number(_reader.GetAttribute("s")) : null;
        WriteStart();
        var column = 0;
        if (!_reader.IsEmptyElement)
        {
            _reader.Read();
            while (_reader.NodeType != XmlNodeType.EndElement)
            {
                if (_reader.NodeType == XmlNodeType.Element && _reader.LocalName == "c")
                {
                    column = CellAddress.Column(_reader.GetAttribute("r")) is > 0 and var named ? named : column + 1;
                    AddCells(row, column, own);
                    CopyCell(row, column);
                }
                else
                {
                    _writer.WriteNode(_reader, false);
                }
            }
        }

        _reader.Read();
        AddCells(row, int.MaxValue, own);
        _writer.WriteEndElement();
    }

    private void CopyCell(int row, int column)
    {
        var format = styles.Restored(Number(_reader.GetAttribute("s")) ?? 0);
        if (IsMarked(row, column))
        {
            format = styles.Marked(format, marks[_next++].Severity);
        }

        _writer.WriteStartElement(_reader.Prefix, _reader.LocalName, _reader.NamespaceURI);
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.LocalName != "s")
            {
                _writer.WriteAttributeString(_reader.Prefix, _reader.LocalName, _reader.NamespaceURI, _reader.Value);
            }
        }

        _reader.MoveToElement();
        if (format > 0)
        {
            _writer.WriteAttributeString("s", Text(format));
        }

        if (_reader.IsEmptyElement)
        {
            _reader.Read();
        }
        else
        {
            _reader.Read();
            while (_reader.NodeType != XmlNodeType.EndElement)
            {
                _writer.WriteNode(_reader, false);
            }

            _reader.Read();
        }

        _writer.WriteEndElement();
    }

    // Cells that are empty and therefore absent are what "missing" findings are about.
    private void AddCells(int row, int before, int? rowFormat)
    {
        while (_next < marks.Count && marks[_next].Row == row && marks[_next].Column < before)
        {
            var mark = marks[_next++];
            var format = rowFormat ?? _columns.Find(c => c.First <= mark.Column && mark.Column <= c.Last).Format;
            _writer.WriteStartElement("c", _main);
            _writer.WriteAttributeString("r", CellAddress.Of(row, mark.Column));
            _writer.WriteAttributeString("s", Text(styles.Marked(format, mark.Severity)));
            _writer.WriteEndElement();
        }
    }

    private bool IsMarked(int row, int column) =>
        _next < marks.Count && marks[_next].Row == row && marks[_next].Column == column;

    private void WriteStart()
    {
        _writer.WriteStartElement(_reader.Prefix, _reader.LocalName, _reader.NamespaceURI);
        _writer.WriteAttributes(_reader, false);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
