using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SatuData.Reports.Rendering.Workbook;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Templates;

namespace SatuData.Reports.Annotating;

/// <summary>
/// The sheet Temuan: what to do, exact counts by rule, then one line a finding with a link to its cell. In hidden
/// columns it keeps which formats our fill stands for.
/// </summary>
internal sealed class FindingsSheet(
    AnnotationRequest request, StyleBook styles, WorkbookNames names, Func<Finding, string?> sheetOf)
{
    public const string Title = "Temuan";

    /// <summary>Column of the marked formats; the next one holds the cells' own.</summary>
    public const int PairColumn = 25;

    private static readonly (string Heading, double Width)[] Columns =
    [
        ("No.", 6), ("Tempat", 14), ("Tingkat", 12), ("Temuan", 30), ("Kolom", 22), ("Isi", 22), ("Yang salah", 60),
        ("Aturan", 34), ("Seharusnya", 34), ("Usulan", 20), ("Yang perlu dilakukan", 46), ("Kode", 20),
    ];

    private readonly List<(string Cell, string Location)> _links = [];
    private readonly Queue<(int Marked, int Own)> _pairs = new();
    private XmlWriter _xml = XmlWriter.Create(TextWriter.Null);
    private int _row;
    private int _column;
    private int _bold;
    private int _text;
    private int _link;

    /// <summary>Makes the formats of the sheet; before the list of formats is written.</summary>
    public FindingsSheet WithFormats()
    {
        var main = names.Main;
        XElement Size() => new(main + "sz", new XAttribute("val", 10));
        XElement Name() => new(main + "name", new XAttribute("val", "Arial"));
        _bold = styles.Own([new(main + "b"), Size(), Name()], isText: false);
        _text = styles.Own([Size(), Name()], isText: true);
        _link = styles.Own(
            [new(main + "u"), Size(), new(main + "color", new XAttribute("rgb", "FF0563C1")), Name()], isText: true);
        return this;
    }

    public void Write(Stream part)
    {
        foreach (var (marked, own) in styles.Originals.OrderBy(p => p.Key))
        {
            _pairs.Enqueue((marked, own));
        }

        using var xml = XmlWriter.Create(part);
        _xml = xml;
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", names.Main.NamespaceName);
        WriteColumns();
        Start("sheetData");
        Intro();
        Counts();
        List();
        while (_pairs.Count > 0)
        {
            Row();
        }

        EndRow();
        xml.WriteEndElement();
        Links();
        xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        Start("cols");
        for (var i = 0; i < Columns.Length; i++)
        {
            Column(i + 1, i + 1, Columns[i].Width, isHidden: false);
        }

        Column(PairColumn, PairColumn + 1, 2, isHidden: true);
        _xml.WriteEndElement();
    }

    private void Column(int first, int last, double width, bool isHidden)
    {
        Start("col");
        Attribute("min", first);
        Attribute("max", last);
        _xml.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("customWidth", "1");
        if (isHidden)
        {
            _xml.WriteAttributeString("hidden", "1");
        }

        _xml.WriteEndElement();
    }

    private void Intro()
    {
        Row();
        Text(OwnSheets.Title("Temuan"), _bold, isWide: true);
        var errors = Sum(Severity.Error);
        var warnings = Sum(Severity.Warning);
        Row();
        Text($"{request.FileName}, standar {request.StandardTitle}: {Number(errors)} galat, {Number(warnings)} peringatan.", 0, isWide: true);
        Row();
        Text(
            errors + warnings == 0
                ? "Tidak ada yang perlu diperbaiki."
                : "Perbaiki sel yang berwarna (merah: galat, kuning: peringatan), simpan, lalu unggah kembali buku kerja ini. Lembar ini, warna, "
                    + "dan komentarnya boleh dibiarkan.",
            0,
            isWide: true);
        var total = request.Counts.Sum(c => c.Count);
        if (total > request.Items.Count)
        {
            Row();
            Text($"Daftar di bawah memuat {Number(request.Items.Count)} dari {Number(total)} temuan; jumlah per aturan lengkap.", 0, isWide: true);
        }
    }

    private void Counts()
    {
        Row();
        Heading(["", "Jumlah", "Tingkat", "Temuan", "Kolom", "", "Yang perlu dilakukan"]);
        foreach (var count in request.Counts)
        {
            var kind = FindingCatalogue.For(count.Code);
            Row();
            Text("", _text);
            Text(Number(count.Count), _text);
            Text(Words(count.Severity), _text);
            Text(kind.Title, _text);
            Text(Field(count.Field), _text);
            Text("", _text);
            Text(kind.Advice, _text);
        }

        Row();
    }

    private void List()
    {
        Row();
        Heading([.. Columns.Select(c => c.Heading)]);
        var number = 0;
        foreach (var finding in request.Items.OrderByDescending(f => f.Severity))
        {
            Row();
            Text(Number(++number), _text);
            Place(finding);
            Text(Words(finding.Severity), _text);
            Text(FindingCatalogue.For(finding.Code).Title, _text);
            Text(Field(finding.Field), _text);
            Text(Shown(finding, finding.Value), _text);
            Text(finding.Message, _text);
            Text(finding.Rule ?? "", _text);
            Text(FindingCatalogue.ExpectsFromData(finding.Code)
                ? Shown(finding, finding.Expected)
                : finding.Expected ?? "", _text);
            Text(Shown(finding, finding.Suggestion ?? finding.ReadAs), _text);
            Text(FindingCatalogue.For(finding.Code).Advice, _text);
            Text(finding.Code, _text);
        }
    }

    private void Place(Finding finding)
    {
        var sheet = sheetOf(finding);
        var place = finding.Cell ?? (finding.Row is { } row ? CellAddress.Of(row, 1) : null);
        if (sheet is null || place is null || finding.Row > CellAddress.LastRow)
        {
            Text(finding.Cell ?? (finding.Row is { } line ? "baris " + Number(line) : finding.Sheet ?? "berkas"),
                _text);
            return;
        }

        var quoted = "'" + sheet.Replace("'", "''", StringComparison.Ordinal) + "'!" + place;
        _links.Add((CellAddress.Of(_row, _column + 1), quoted));
        Text(finding.Cell ?? "baris " + Number(finding.Row!.Value), _link);
    }

    private void Links()
    {
        if (_links.Count == 0)
        {
            return;
        }

        Start("hyperlinks");
        foreach (var (cell, location) in _links)
        {
            Start("hyperlink");
            _xml.WriteAttributeString("ref", cell);
            _xml.WriteAttributeString("location", location);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void Heading(string[] headings)
    {
        foreach (var heading in headings)
        {
            Text(heading, _bold);
        }
    }

    private void Row()
    {
        EndRow();
        _row++;
        _column = 0;
        Start("row");
        Attribute("r", _row);
    }

    private void EndRow()
    {
        if (_row == 0)
        {
            return;
        }

        // The first line is kept free, so that the sheet is recognised by it alone.
        if (_row > 1 && _pairs.TryDequeue(out var pair))
        {
            Blank(PairColumn, pair.Marked);
            Blank(PairColumn + 1, pair.Own);
        }

        _xml.WriteEndElement();
    }

    private void Blank(int column, int format)
    {
        Start("c");
        _xml.WriteAttributeString("r", CellAddress.Of(_row, column));
        Attribute("s", format);
        _xml.WriteEndElement();
    }

    // Wide text flows over the empty cells beside it, which a wrapped one does not.
    private void Text(string text, int format, bool isWide = false)
    {
        Start("c");
        _xml.WriteAttributeString("r", CellAddress.Of(_row, ++_column));
        Attribute("s", isWide ? 0 : format);
        if (text.Length > 0)
        {
            _xml.WriteAttributeString("t", "inlineStr");
            Start("is");
            Start("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(CellText.Safe(text));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private string Shown(Finding finding, string? value) =>
        value is null ? "" : request.Shows(finding) ? value : FindingText.Masked;

    private string Field(string? name) => name is null ? "" : request.FieldTitle(name);

    private long Sum(Severity severity) => request.Counts.Where(c => c.Severity == severity).Sum(c => c.Count);

    private static string Words(Severity severity) => severity switch
    {
        Severity.Error => "galat",
        Severity.Warning => "peringatan",
        _ => "informasi",
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Start(string name) => _xml.WriteStartElement(name, names.Main.NamespaceName);

    private void Attribute(string name, int value) => _xml.WriteAttributeString(name, Number(value));
}
