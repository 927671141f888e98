using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SatuData.Reports.Rendering.Workbook;

/// <summary>
/// Streams one sheet: a frozen header row, then rows of typed cells. An absent value leaves its cell empty but
/// styled.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly OpenXmlWriter _xml;
    private readonly int _columns;
    private readonly List<OpenXmlAttribute> _attributes = new(3);
    private readonly Cell _cell = new();
    private readonly Row _rowTag = new();
    private int _row;
    private int _column;

    public SheetWriter(Stream part, params ReadOnlySpan<(string Heading, double Width)> columns)
    {
        _columns = columns.Length;
        _xml = OpenXmlWriter.Create(part, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement(new Worksheet());
        _xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        _xml.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        Columns(columns);
        _xml.WriteStartElement(new SheetData());
        Row();
        foreach (var (heading, _) in columns)
        {
            Inline(heading, CellStyle.Header);
        }
    }

    public SheetWriter Row()
    {
        EndRow();
        _row++;
        _column = 0;
        _attributes.Clear();
        _attributes.Add(new OpenXmlAttribute("r", "", Invariant(_row)));
        _xml.WriteStartElement(_rowTag, _attributes);
        return this;
    }

    public SheetWriter Text(string? text) => text is null ? Empty(CellStyle.Text) : Inline(text, CellStyle.Text);

    public SheetWriter Number(long? number) =>
        number is { } n ? Value(n.ToString(CultureInfo.InvariantCulture), CellStyle.Number) : Empty(CellStyle.Number);

    public SheetWriter Date(DateOnly date) => Value(Serial(date.ToDateTime(TimeOnly.MinValue)), CellStyle.Date);

    /// <summary>A time as the local clock showed it; cells have no zone.</summary>
    public SheetWriter Moment(DateTimeOffset? time) =>
        time is { } t ? Value(Serial(t.DateTime), CellStyle.Moment) : Empty(CellStyle.Moment);

    public SheetWriter Duration(TimeSpan? duration) => duration is { } d
        ? Value(d.TotalDays.ToString("R", CultureInfo.InvariantCulture), CellStyle.Duration)
        : Empty(CellStyle.Duration);

    public void Dispose()
    {
        EndRow();
        _xml.WriteEndElement();
        _xml.WriteElement(new AutoFilter { Reference = $"A1:{Column(_columns)}{Invariant(_row)}" });
        _xml.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        _xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        _xml.WriteElement(new HeaderFooter(new OddFooter("&L&A&RHalaman &P dari &N")));
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Columns(ReadOnlySpan<(string Heading, double Width)> columns)
    {
        _xml.WriteStartElement(new Columns());
        for (var i = 0; i < columns.Length; i++)
        {
            var number = (uint)i + 1;
            _xml.WriteElement(new Column { Min = number, Max = number, Width = columns[i].Width, CustomWidth = true });
        }

        _xml.WriteEndElement();
    }

    private SheetWriter Inline(string text, CellStyle style)
    {
        StartCell(style, "inlineStr");
        _xml.WriteElement(new InlineString(new Text(CellText.Safe(text)) { Space = SpaceProcessingModeValues.Preserve }));
        _xml.WriteEndElement();
        return this;
    }

    private SheetWriter Value(string value, CellStyle style)
    {
        StartCell(style, type: null);
        _xml.WriteElement(new CellValue(value));
        _xml.WriteEndElement();
        return this;
    }

    private SheetWriter Empty(CellStyle style)
    {
        StartCell(style, type: null);
        _xml.WriteEndElement();
        return this;
    }

    private void StartCell(CellStyle style, string? type)
    {
        _attributes.Clear();
        _attributes.Add(new OpenXmlAttribute("r", "", Column(++_column) + Invariant(_row)));
        _attributes.Add(new OpenXmlAttribute("s", "", Invariant((int)style)));
        if (type is not null)
        {
            _attributes.Add(new OpenXmlAttribute("t", "", type));
        }

        _xml.WriteStartElement(_cell, _attributes);
    }

    private void EndRow()
    {
        if (_row > 0)
        {
            _xml.WriteEndElement();
        }
    }

    // No sheet here is wider than Z.
    private static string Column(int number) => ((char)('A' + number - 1)).ToString();

    private static string Serial(DateTime time) => time.ToOADate().ToString("R", CultureInfo.InvariantCulture);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
