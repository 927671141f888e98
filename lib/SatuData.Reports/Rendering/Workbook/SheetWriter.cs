using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace SatuData.Reports.Rendering.Workbook;

/// <summary>
/// Writes one sheet as UTF-8: the frozen header row, then rows of typed cells. An absent value leaves its cell empty
/// but styled.
/// </summary>
internal sealed class SheetWriter
{
    private readonly ArrayBufferWriter<byte> _xml = new(8 * 1024);
    private readonly int _columns;
    private int _row;
    private int _column;

    /// <summary>Begins a sheet with its header row.</summary>
    public SheetWriter(params ReadOnlySpan<(string Heading, double Width)> columns)
    {
        _columns = columns.Length;
        _xml.Write(
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"u8
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8
            + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"u8
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"u8
            + "</sheetView></sheetViews><cols>"u8);
        Widths(columns);
        _xml.Write("</cols><sheetData>"u8);
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
        _xml.Write("<row r=\""u8);
        Integer(_row);
        _xml.Write("\">"u8);
        return this;
    }

    public SheetWriter Text(string? text) => text is null ? Empty(CellStyle.Text) : Inline(text, CellStyle.Text);

    public SheetWriter Number(long? number)
    {
        if (number is not { } value)
        {
            return Empty(CellStyle.Number);
        }

        StartValue(CellStyle.Number);
        Integer(value);
        return EndValue();
    }

    public SheetWriter Date(DateOnly date) => Serial(date.ToDateTime(TimeOnly.MinValue).ToOADate(), CellStyle.Date);

    /// <summary>A time as the local clock showed it; cells have no zone.</summary>
    public SheetWriter Moment(DateTimeOffset? time) =>
        time is { } t ? Serial(t.DateTime.ToOADate(), CellStyle.Moment) : Empty(CellStyle.Moment);

    public SheetWriter Duration(TimeSpan? duration) =>
        duration is { } d ? Serial(d.TotalDays, CellStyle.Duration) : Empty(CellStyle.Duration);

    /// <summary>Ends the sheet; gives its bytes.</summary>
    public ReadOnlyMemory<byte> End()
    {
        EndRow();
        _xml.Write("</sheetData><autoFilter ref=\"A1:"u8);
        Letter(_columns);
        Integer(_row);
        _xml.Write(
            "\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"u8
            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"u8
            + "<headerFooter><oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter>"u8
            + "</worksheet>"u8);
        return _xml.WrittenMemory;
    }

    private void Widths(ReadOnlySpan<(string Heading, double Width)> columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            _xml.Write("<col min=\""u8);
            Integer(i + 1);
            _xml.Write("\" max=\""u8);
            Integer(i + 1);
            _xml.Write("\" width=\""u8);
            Real(columns[i].Width);
            _xml.Write("\" customWidth=\"1\"/>"u8);
        }
    }

    private SheetWriter Inline(string text, CellStyle style)
    {
        StartCell(style);
        _xml.Write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
        Escaped(CellText.Safe(text));
        _xml.Write("</t></is></c>"u8);
        return this;
    }

    private SheetWriter Serial(double value, CellStyle style)
    {
        StartValue(style);
        Real(value);
        return EndValue();
    }

    private SheetWriter Empty(CellStyle style)
    {
        StartCell(style);
        _xml.Write("/>"u8);
        return this;
    }

    private void StartValue(CellStyle style)
    {
        StartCell(style);
        _xml.Write("><v>"u8);
    }

    private SheetWriter EndValue()
    {
        _xml.Write("</v></c>"u8);
        return this;
    }

    private void StartCell(CellStyle style)
    {
        _xml.Write("<c r=\""u8);
        Letter(++_column);
        Integer(_row);
        _xml.Write("\" s=\""u8);
        Integer((int)style);
        _xml.Write("\""u8);
    }

    private void EndRow()
    {
        if (_row > 0)
        {
            _xml.Write("</row>"u8);
        }
    }

    // No sheet here is wider than Z.
    private void Letter(int column)
    {
        _xml.GetSpan(1)[0] = (byte)('A' + column - 1);
        _xml.Advance(1);
    }

    private void Integer(long number)
    {
        Utf8Formatter.TryFormat(number, _xml.GetSpan(20), out var written);
        _xml.Advance(written);
    }

    private void Real(double number)
    {
        Utf8Formatter.TryFormat(number, _xml.GetSpan(32), out var written);
        _xml.Advance(written);
    }

    private void Escaped(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny("&<>\r")) >= 0; text = text[(at + 1)..])
        {
            Encoding.UTF8.GetBytes(text[..at], _xml);
            _xml.Write(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ => "&#xD;"u8,
            });
        }

        Encoding.UTF8.GetBytes(text, _xml);
    }
}
