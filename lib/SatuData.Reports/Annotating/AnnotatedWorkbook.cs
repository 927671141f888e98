using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Templates;

namespace SatuData.Reports.Annotating;

/// <summary>
/// An operator's workbook with its findings: wrong cells filled and commented, and a sheet Temuan that leads to each.
/// Everything else, also macros, formulas and other sheets, stays as it is. Annotating an annotated workbook replaces
/// the earlier annotation.
/// </summary>
internal sealed class AnnotatedWorkbook
{
    // Longer comments do not open well; the sheet has the whole text.
    private const int LongestComment = 900;

    private readonly WorkbookPackage _package;
    private readonly AnnotationRequest _request;
    private readonly WorkbookNames _names;
    private readonly string _workbook;
    private readonly PartRelationships _relationships;
    private readonly List<(string Name, string Part)> _sheets;
    private readonly string? _earlier;

    public AnnotatedWorkbook(WorkbookPackage package, AnnotationRequest request)
    {
        _package = package;
        _request = request;
        _workbook = new PartRelationships(package, "").OfKind("officeDocument")
            ?? throw new InvalidDataException("The package names no main part.");
        _names = WorkbookNames.Of(package.Root(_workbook));
        _relationships = new PartRelationships(package, _workbook);
        var all = Sheets().Where(s => _relationships.IsOfKind(Id(s), "worksheet"))
            .Select(s => (Name: (string?)s.Attribute("name") ?? "", Part: _relationships.Target(Id(s))))
            .Where(s => s.Part is not null && package.Has(s.Part)).Select(s => (s.Name, Part: s.Part!)).ToList();
        if (all.Count == 0)
        {
            throw new InvalidDataException("The workbook has no sheet of cells.");
        }

        _earlier = all.Where(s => s.Name.StartsWith(FindingsSheet.Title, StringComparison.Ordinal))
            .Select(s => s.Part).FirstOrDefault(IsOwn);
        _sheets = [.. all.Where(s => s.Part != _earlier)];
    }

    public void Save(Stream target)
    {
        var styles = Styles();
        RecallOriginals(styles);
        foreach (var (name, part) in _sheets)
        {
            Mark(name, part, styles);
        }

        var findings = new FindingsSheet(_request, styles, _names, SheetOf).WithFormats();
        _package.Write(FindingsPart(), findings.Write);
        _package.Save(target);
    }

    private void Mark(string name, string part, StyleBook styles)
    {
        var marks = Marks(name);
        var comments = new SheetComments(_package, _names, part);
        comments.RemoveOwn();
        comments.Add(marks.OrderByDescending(m => m.Severity).Take(_request.MaximumComments));
        if (marks.Count > 0 || (styles.HasOwn && _package.Read(part, xml => HasMarkedCell(xml, styles))))
        {
            _package.Rewrite(part, new SheetMarking(styles, marks, comments.NewDrawing, _names).Copy);
        }
    }

    private bool HasMarkedCell(XmlReader sheet, StyleBook styles)
    {
        while (sheet.ReadToFollowing("c", _names.Main.NamespaceName))
        {
            if (int.TryParse(sheet.GetAttribute("s"), CultureInfo.InvariantCulture, out var format)
                && styles.IsMarked(format))
            {
                return true;
            }
        }

        return false;
    }

    private List<CellMark> Marks(string sheet) =>
    [
        .. _request.Items
            .Where(f => f.Severity != Severity.Info && SheetOf(f) == sheet
                && f is { Row: >= 1 and <= CellAddress.LastRow, Column: >= 1 and <= CellAddress.LastColumn })
            .GroupBy(f => (Row: (int)f.Row!.Value, Column: f.Column!.Value))
            .OrderBy(g => g.Key.Row).ThenBy(g => g.Key.Column)
            .Select(g => new CellMark(g.Key.Row, g.Key.Column, g.Max(f => f.Severity), Comment(g))),
    ];

    private string Comment(IEnumerable<Finding> findings)
    {
        var text = string.Join("\n", findings.OrderByDescending(f => f.Severity).Select(f =>
            (_request.Shows(f) ? FindingText.Full(f) : FindingText.WithoutValues(f)) + " "
                + FindingCatalogue.For(f.Code).Advice));
        var legal = Rendering.Workbook.CellText.Legal(text);
        return legal.Length > LongestComment ? legal[..LongestComment] + "…" : legal;
    }

    // Text files have no sheets; their grid lies on the only one.
    private string? SheetOf(Finding finding) => finding.Sheet is { Length: > 0 } sheet
        ? _sheets.Find(s => string.Equals(s.Name, sheet, StringComparison.OrdinalIgnoreCase)).Name
        : _sheets.Count == 1 ? _sheets[0].Name : null;

    private StyleBook Styles()
    {
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
        var part = _relationships.OfKind("styles");
        if (part is null || !_package.Has(part))
        {
            part = "xl/satudata/styles.xml";
            _package.Put(part, StyleBook.Empty(_names));
            new PartTypes(_package).Override(part, type);
            _relationships.Add(_names.TypeOf("styles"), part);
        }

        return new StyleBook(_package.Root(part), _names);
    }

    private void RecallOriginals(StyleBook styles)
    {
        if (_earlier is null)
        {
            return;
        }

        foreach (var row in _package.Root(_earlier).Descendants(_names.Main + "row"))
        {
            int? marked = null;
            foreach (var cell in row.Elements(_names.Main + "c"))
            {
                var column = CellAddress.Column((string?)cell.Attribute("r"));
                var format = (int?)cell.Attribute("s") ?? 0;
                if (column == FindingsSheet.PairColumn)
                {
                    marked = format;
                }
                else if (column == FindingsSheet.PairColumn + 1 && marked is { } ours)
                {
                    styles.Remember(ours, format);
                }
            }
        }
    }

    private string FindingsPart()
    {
        if (_earlier is not null)
        {
            return _earlier;
        }

        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
        const string part = "xl/satudata/temuan.xml";
        new PartTypes(_package).Override(part, type);
        var id = _relationships.Add(_names.TypeOf("worksheet"), part);
        var taken = Sheets().Select(s => (string?)s.Attribute("name")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = Enumerable.Range(1, int.MaxValue)
            .Select(n => n == 1
                ? FindingsSheet.Title
                : string.Create(CultureInfo.InvariantCulture, $"{FindingsSheet.Title} ({n})"))
            .First(n => !taken.Contains(n));
        _package.Root(_workbook).Element(_names.Main + "sheets")!.Add(new XElement(
            _names.Main + "sheet",
            new XAttribute("name", name),
            new XAttribute("sheetId", Sheets().Max(s => (int?)s.Attribute("sheetId") ?? 0) + 1),
            new XAttribute(_names.RelationshipId + "id", id)));
        return part;
    }

    private IEnumerable<XElement> Sheets() =>
        _package.Root(_workbook).Element(_names.Main + "sheets")?.Elements(_names.Main + "sheet") ?? [];

    private string? Id(XElement sheet) => (string?)sheet.Attribute(_names.RelationshipId + "id");

    private bool IsOwn(string part)
    {
        var first = _package.Read(
            part, xml => xml.ReadToFollowing("c", _names.Main.NamespaceName) ? (XElement)XNode.ReadFrom(xml) : null);
        if (first is null || CellAddress.Column((string?)first.Attribute("r")) > 1)
        {
            return false;
        }

        return OwnSheets.Is((string?)first.Attribute("t") == "s"
            ? SharedText((int?)first.Element(_names.Main + "v") ?? -1)
            : first.Value);
    }

    private string? SharedText(int index) => _relationships.OfKind("sharedStrings") is not { } part
        ? null
        : _package.Read(part, xml =>
        {
            var found = xml.ReadToFollowing("si", _names.Main.NamespaceName);
            for (var i = 0; found && i < index; i++)
            {
                found = xml.ReadToFollowing("si", _names.Main.NamespaceName);
            }

            return found ? ((XElement)XNode.ReadFrom(xml)).Value : null;
        });
}
