using System.Globalization;
using System.Xml.Linq;

namespace SatuData.Reports.Annotating;

/// <summary>
/// The comments of one sheet: the part that holds their text, and the drawing without which spreadsheets show none.
/// Comments of people stay; ours of an earlier annotation go.
/// </summary>
internal sealed class SheetComments
{
    private const string Author = "SatuData";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private readonly WorkbookPackage _package;
    private readonly WorkbookNames _names;
    private readonly string _sheet;
    private readonly PartRelationships _relationships;
    private XElement? _comments;
    private XElement? _drawing;

    public SheetComments(WorkbookPackage package, WorkbookNames names, string sheet)
    {
        _package = package;
        _names = names;
        _sheet = sheet;
        _relationships = new PartRelationships(package, sheet);
        _comments = Existing("comments");
        _drawing = Existing("vmlDrawing");
    }

    /// <summary>Id of the drawing's relationship when the sheet had no drawing before; null otherwise.</summary>
    public string? NewDrawing { get; private set; }

    /// <summary>Takes the comments of an earlier annotation away.</summary>
    public void RemoveOwn()
    {
        var author = Authors().FindIndex(a => a == Author);
        var own = author < 0
            ? []
            : List()!.Elements(_names.Main + "comment").Where(c => (int?)c.Attribute("authorId") == author).ToList();
        var cells = own.Select(c => (string?)c.Attribute("ref")).OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        own.ForEach(c => c.Remove());
        _drawing?.Elements(Vml.V + "shape").Where(s => Vml.CellOf(s) is { } cell && cells.Contains(cell)).ToList()
            .ForEach(s => s.Remove());
    }

    /// <summary>Comments the cells that have no comment of a person.</summary>
    public void Add(IEnumerable<CellMark> marks)
    {
        var taken = (List()?.Elements(_names.Main + "comment") ?? []).Select(c => (string?)c.Attribute("ref"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var open = marks.Where(m => !taken.Contains(CellAddress.Of(m.Row, m.Column))).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var author = AuthorIndex();
        var shapes = new Vml(Drawing());
        foreach (var mark in open)
        {
            List()!.Add(new XElement(
                _names.Main + "comment",
                new XAttribute("ref", CellAddress.Of(mark.Row, mark.Column)),
                new XAttribute("authorId", author),
                new XElement(_names.Main + "text", new XElement(
                    _names.Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), mark.Text))));
            shapes.Add(mark.Row, mark.Column);
        }
    }

    private XElement? List() => _comments?.Element(_names.Main + "commentList");

    private List<string> Authors() =>
        [.. _comments?.Element(_names.Main + "authors")?.Elements(_names.Main + "author").Select(a => a.Value) ?? []];

    private int AuthorIndex()
    {
        _comments ??= NewPart("comments", "xml", CommentsType, new XElement(
            _names.Main + "comments", new XElement(_names.Main + "authors"), new XElement(_names.Main + "commentList")),
                out _);
        var known = Authors().IndexOf(Author);
        if (known < 0)
        {
            known = Authors().Count;
            _comments.Element(_names.Main + "authors")!.Add(new XElement(_names.Main + "author", Author));
        }

        return known;
    }

    private XElement Drawing()
    {
        if (_drawing is null)
        {
            _drawing = NewPart("vmlDrawing", "vml", DrawingType, Vml.Empty(), out var id);
            NewDrawing = id;
        }

        return _drawing;
    }

    private XElement? Existing(string kind) =>
        _relationships.OfKind(kind) is { } part && _package.Has(part) ? _package.Document(part)?.Root : null;

    private XElement NewPart(string kind, string extension, string type, XElement root, out string id)
    {
        var part = Enumerable.Range(1, int.MaxValue)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"xl/satudata/{kind}{n}.{extension}"))
                .First(p => !_package.Has(p));
        _package.Put(part, root);
        var types = new PartTypes(_package);
        if (extension == "xml")
        {
            types.Override(part, type);
        }
        else
        {
            types.Default(extension, type);
        }

        id = new PartRelationships(_package, _sheet).Add(_names.TypeOf(kind), part);
        return root;
    }
}
