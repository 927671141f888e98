using System.Globalization;
using System.IO.Compression;
using System.Xml;
using SatuData.Reports.Rendering.Workbook;
using SatuData.Tabular.Surveys;

namespace SatuData.Reports.Annotating;

/// <summary>
/// The cells of a file that is no .xlsx as a workbook: every value at its row and column, text as text, numbers and
/// days as such. What looks like a formula stays text for every program that opens it.
/// </summary>
internal sealed class GridWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string NameOfText = "Data";
    private const int LongestText = 32_767;
    private const int Quoted = 1;
    private const int Day = 2;
    private const int Moment = 3;
    private const int Percent = 4;

    private readonly ZipArchive _zip;
    private readonly List<(string Name, bool IsHidden)> _sheets = [];

    private readonly IReadOnlySet<int> _numberColumns;
    private readonly Func<long, int, string, string>? _mask;

    private GridWorkbook(ZipArchive zip, AnnotationRequest request) =>
        (_zip, _numberColumns, _mask) = (zip, request.NumberColumns, request.MaskCell);

    /// <summary>Writes the workbook; false when there is nothing to write.</summary>
    public static bool Write(IEnumerable<RawSheet> sheets, AnnotationRequest request, Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var workbook = new GridWorkbook(zip, request);
        foreach (var sheet in sheets)
        {
            using (sheet)
            {
                workbook.Add(sheet);
            }
        }

        if (workbook._sheets.Count == 0)
        {
            return false;
        }

        workbook.Finish();
        return true;
    }

    private void Add(RawSheet sheet)
    {
        _sheets.Add((sheet.Name.Length == 0 ? NameOfText : sheet.Name, sheet.IsHidden));
        using var part = Part($"xl/worksheets/sheet{_sheets.Count}.xml");
        using var xml = XmlWriter.Create(part);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("<sheetFormatPr defaultColWidth=\"16\" defaultRowHeight=\"13\"/>");
        xml.WriteStartElement("sheetData", Main);
        while (sheet.Read() && sheet.Row <= CellAddress.LastRow)
        {
            Row(xml, sheet);
        }

        xml.WriteEndElement();
        Merges(xml, [.. sheet.Merges]);
        xml.WriteRaw("<ignoredErrors><ignoredError sqref=\"A1:XFD1048576\" numberStoredAsText=\"1\"/></ignoredErrors>");
        xml.WriteEndElement();
    }

    private void Row(XmlWriter xml, RawSheet sheet)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", sheet.Row.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < Math.Min(sheet.Cells.Count, CellAddress.LastColumn); i++)
        {
            if (sheet.Cells[i].Text.Length > 0)
            {
                xml.WriteStartElement("c", Main);
                xml.WriteAttributeString("r", CellAddress.Of(sheet.Row, i + 1));
                Cell(xml, sheet, i);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>
    /// Whether a text is a whole number without marks, as every program writes it. Numbers with marks stay text: together they
    /// show how the column is written, and one read alone could be read wrongly.
    /// </summary>
    private static bool IsWhole(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits.Length is > 0 and <= 15 && !digits.ContainsAnyExceptInRange('0', '9')
            && (digits[0] != '0' || text.Length == 1);
    }

    private void Cell(XmlWriter xml, RawSheet sheet, int column)
    {
        var cell = sheet.Cells[column];
        if (_mask?.Invoke(sheet.Row, column + 1, cell.Text) is { } shown && shown != cell.Text)
        {
            Text(xml, shown);
            return;
        }

        var isNumber = sheet.Name.Length == 0 && _numberColumns.Contains(column) && IsWhole(cell.Text);
        switch (isNumber ? RawCellKind.Number : cell.Kind)
        {
            case RawCellKind.Number:
                Value(xml, cell.Text, 0);
                break;
            case RawCellKind.Percent when decimal.TryParse(
                cell.Text.AsSpan().TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent):
                Value(xml, (percent / 100).ToString(CultureInfo.InvariantCulture), Percent);
                break;
            case RawCellKind.Date when DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, out var day)
                && day.Year >= 1900:
                Value(xml, day.ToOADate().ToString("R", CultureInfo.InvariantCulture), day.TimeOfDay == TimeSpan.Zero
                    ? Day
                    : Moment);
                break;
            case RawCellKind.Boolean:
                xml.WriteAttributeString("t", "b");
                xml.WriteElementString("v", Main, cell.Text == "true" ? "1" : "0");
                break;
            default:
                Text(xml, cell.Text);
                break;
        }
    }

    private static void Value(XmlWriter xml, string number, int style)
    {
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("v", Main, number);
    }

    private static void Text(XmlWriter xml, string text)
    {
        if (CellText.LooksLikeFormula(text))
        {
            xml.WriteAttributeString("s", Quoted.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(CellText.Legal(text.Length > LongestText ? text[..LongestText] : text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Merges(XmlWriter xml, List<string> merges)
    {
        if (merges.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("mergeCells", Main);
        foreach (var merge in merges)
        {
            xml.WriteStartElement("mergeCell", Main);
            xml.WriteAttributeString("ref", merge);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Finish()
    {
        const string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var numbers = Enumerable.Range(1, _sheets.Count).ToList();
        Put("xl/styles.xml", Styles);
        Put("xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{relationships}\"><sheets>"
            + string.Concat(
                numbers.Select(n => $"<sheet name=\"{Escape(_sheets[n - 1].Name)}\" sheetId=\"{n}\" r:id=\"rId{n}\""
                + $"{(_sheets[n - 1].IsHidden && _sheets.Exists(s => !s.IsHidden) ? " state=\"hidden\"" : "")}/>"))
            + "</sheets></workbook>");
        Put("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{package}\">"
            + string.Concat(numbers.Select(n =>
                $"<Relationship Id=\"rId{n}\" Type=\"{relationships}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))
            + $"<Relationship Id=\"rIdStyles\" Type=\"{relationships}/styles\" Target=\"styles.xml\"/></Relationships>");
        Put("_rels/.rels",
            $"<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{relationships}/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + "</Relationships>");
        Put("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{content}.sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{content}.styles+xml\"/>"
            + string.Concat(numbers.Select(n =>
                $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{content}.worksheet+xml\"/>"))
            + "</Types>");
    }

    // In the order of the constants above, after the general format.
    private static string Styles =>
        $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>"
        + "<fonts count=\"1\"><font><sz val=\"10\"/><name val=\"Arial\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"5\"><xf/><xf numFmtId=\"49\" quotePrefix=\"1\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private void Put(string name, string text)
    {
        using var part = new StreamWriter(Part(name));
        part.Write(text);
    }

    private Stream Part(string name) => _zip.CreateEntry(name, CompressionLevel.Fastest).Open();

    private static string Escape(string name) => CellText.Legal(System.Security.SecurityElement.Escape(name)!);
}
