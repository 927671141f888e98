using System.Globalization;
using System.Xml.Linq;
using SatuData.Tabular.Findings;

namespace SatuData.Reports.Annotating;

/// <summary>
/// The cell formats of a workbook. A marked format is the cell's own with our fill; the pairs of both are kept in the
/// sheet Temuan, so that the own one comes back when the file is annotated again, also after another program renumbered
/// the formats.
/// </summary>
internal sealed class StyleBook
{
    // Colours hardly anybody chooses, light enough to read on. The last byte tells formats apart that differed in
    // nothing but the fill we took away; otherwise a program that saves the file would make them one.
    private const string ErrorColour = "FFFFC7";
    private const string WarningColour = "FFFFEB";
    private const int FirstShade = 0xC0;
    private const int Shades = 32;

    private readonly XNamespace _main;
    private readonly XElement _root;
    private readonly XElement _fills;
    private readonly XElement _fonts;
    private readonly XElement _formats;
    private readonly List<XElement> _list;
    private readonly HashSet<int> _own;
    private readonly Dictionary<int, int> _original = [];
    private readonly Dictionary<(int Format, Severity Severity), int> _marked = [];

    public StyleBook(XElement root, WorkbookNames names)
    {
        _root = root;
        _main = names.Main;
        _fonts = Section("fonts", () => new XElement(_main + "font"));
        _fills = Section("fills", () => new XElement(
            _main + "fill", new XElement(_main + "patternFill", new XAttribute("patternType", "none"))));
        Section("borders", () => new XElement(_main + "border"));
        Section("cellStyleXfs", () => Format(0));
        _formats = Section("cellXfs", () => Format(0));
        _list = [.. _formats.Elements(_main + "xf")];
        var fills = OwnFills();
        _own = [.. _list.Index().Where(f => fills.Contains((int?)f.Item.Attribute("fillId") ?? 0))
            .Select(f => f.Index)];
    }

    /// <summary>Whether some cells may still carry our fill from an earlier annotation.</summary>
    public bool HasOwn => _own.Count > 0;

    /// <summary>Whether <paramref name="format"/> carries our fill from an earlier annotation.</summary>
    public bool IsMarked(int format) => _own.Contains(format);

    /// <summary>Pairs of a marked format and the cell's own.</summary>
    public IReadOnlyDictionary<int, int> Originals => _original;

    /// <summary>An empty list of formats.</summary>
    public static XElement Empty(WorkbookNames names) => new(names.Main + "styleSheet");

    /// <summary>Remembers a pair that an earlier annotation kept.</summary>
    public void Remember(int marked, int original)
    {
        if (IsMarked(marked) && !IsMarked(original))
        {
            _original[marked] = original;
        }
    }

    /// <summary>The cell's own format where <paramref name="format"/> is a marked one.</summary>
    public int Restored(int format)
    {
        if (!IsMarked(format))
        {
            return format;
        }

        if (!_original.TryGetValue(format, out var original))
        {
            var plain = new XElement(_list[format]);
            plain.SetAttributeValue("fillId", 0);
            plain.SetAttributeValue("applyFill", null);
            original = Add(plain);
            _original[format] = original;
        }

        return original;
    }

    /// <summary>The format of a cell that is marked.</summary>
    /// <param name="format">Its own format.</param>
    /// <param name="severity">The gravest finding.</param>
    public int Marked(int format, Severity severity)
    {
        if (!_marked.TryGetValue((format, severity), out var marked))
        {
            marked = Mark(format, severity);
            _marked.Add((format, severity), marked);
        }

        return marked;
    }

    private int Mark(int format, Severity severity)
    {
        var colour = severity == Severity.Error ? ErrorColour : WarningColour;
        for (var shade = FirstShade; ; shade++)
        {
            var own = _list.Count == 0 ? Format(0) : new XElement(_list[format < _list.Count ? format : 0]);
            own.SetAttributeValue("fillId", Fill(string.Create(CultureInfo.InvariantCulture, $"{colour}{shade:X2}")));
            own.SetAttributeValue("applyFill", 1);
            var marked = Add(own);
            if (_original.TryAdd(marked, format) || _original[marked] == format || shade == FirstShade + Shades - 1)
            {
                return marked;
            }
        }
    }

    /// <summary>A format for our own sheet.</summary>
    /// <param name="font">Elements of the font.</param>
    /// <param name="isText">Whether its cells hold text that must never become a formula.</param>
    public int Own(XElement[] font, bool isText)
    {
        var format = Format(Index(_fonts, "font", new XElement(_main + "font", font)));
        format.SetAttributeValue("applyFont", 1);
        format.SetAttributeValue("applyAlignment", 1);
        if (isText)
        {
            format.SetAttributeValue("numFmtId", 49);
            format.SetAttributeValue("quotePrefix", 1);
            format.SetAttributeValue("applyNumberFormat", 1);
        }

        format.Add(new XElement(_main + "alignment", new XAttribute("vertical", "top"), new XAttribute("wrapText", 1)));
        return Add(format);
    }

    private XElement Format(int font) => new(
        _main + "xf",
        new XAttribute("numFmtId", 0), new XAttribute("fontId", font), new XAttribute("fillId", 0),
        new XAttribute("borderId", 0));

    private HashSet<int> OwnFills() => [.. _fills.Elements(_main + "fill").Select((fill, index) => (fill, index))
        .Where(f => IsOwnColour(
            (string?)f.fill.Element(_main + "patternFill")?.Element(_main + "fgColor")?.Attribute("rgb")))
        .Select(f => f.index)];

    private static bool IsOwnColour(string? rgb) => rgb is { Length: 8 }
        && (rgb.StartsWith(ErrorColour, StringComparison.OrdinalIgnoreCase)
            || rgb.StartsWith(WarningColour, StringComparison.OrdinalIgnoreCase))
        && int.TryParse(rgb.AsSpan(6), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var shade)
        && shade is >= FirstShade and < FirstShade + Shades;

    private int Fill(string colour) => Index(_fills, "fill", new XElement(
        _main + "fill",
        new XElement(
            _main + "patternFill",
            new XAttribute("patternType", "solid"),
            new XElement(_main + "fgColor", new XAttribute("rgb", colour)),
            new XElement(_main + "bgColor", new XAttribute("indexed", 64)))));

    private int Add(XElement format)
    {
        var index = Index(_formats, "xf", format);
        if (index == _list.Count)
        {
            _list.Add(_formats.Elements(_main + "xf").Last());
        }

        return index;
    }

    private int Index(XElement section, string name, XElement item)
    {
        var items = section.Elements(_main + name).ToList();
        var index = items.FindIndex(i => XNode.DeepEquals(Bare(i), Bare(item)));
        if (index >= 0)
        {
            return index;
        }

        section.Add(item);
        section.SetAttributeValue("count", items.Count + 1);
        return items.Count;
    }

    // White space between elements and the order of attributes say nothing.
    private static XElement Bare(XElement element) => new(
        element.Name,
        element.Attributes().Where(a => !a.IsNamespaceDeclaration)
            .OrderBy(a => a.Name.ToString(), StringComparer.Ordinal),
        element.Elements().Select(Bare));

    private XElement Section(string name, Func<XElement> first)
    {
        string[] order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];
        if (_root.Element(_main + name) is { } known)
        {
            if (!known.HasElements)
            {
                known.Add(first());
            }

            return known;
        }

        var added = new XElement(_main + name, new XAttribute("count", 1), first());
        var before = order.TakeWhile(n => n != name).Select(n => _root.Element(_main + n))
            .LastOrDefault(e => e is not null);
        if (before is null)
        {
            _root.AddFirst(added);
        }
        else
        {
            before.AddAfterSelf(added);
        }

        return added;
    }
}
