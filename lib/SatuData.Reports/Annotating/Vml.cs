using System.Globalization;
using System.Xml.Linq;

namespace SatuData.Reports.Annotating;

/// <summary>The drawing behind the comments of a sheet, in the old language that spreadsheets still ask for.</summary>
internal sealed class Vml
{
    public static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace X = "urn:schemas-microsoft-com:office:excel";

    private const string ShapeType = "_x0000_t202_satudata";

    // Numbers of shapes come in blocks of 1,024; these are far above those that programs give out.
    private const int FirstBlock = 61;
    private const int BlockSize = 1024;

    private readonly XElement _root;
    private readonly HashSet<string> _taken;
    private int _number = FirstBlock * BlockSize;

    public Vml(XElement root)
    {
        _root = root;
        _taken = [.. root.Elements(V + "shape").Select(s => (string?)s.Attribute("id")).OfType<string>()];
        if (!root.Elements(V + "shapetype").Any(t => (string?)t.Attribute("id") == ShapeType))
        {
            root.Add(new XElement(
                V + "shapetype",
                new XAttribute("id", ShapeType),
                new XAttribute("coordsize", "21600,21600"),
                new XAttribute(O + "spt", "202"),
                new XAttribute("path", "m,l,21600r21600,l21600,xe"),
                new XElement(V + "stroke", new XAttribute("joinstyle", "miter")),
                new XElement(
                    V + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(O + "connecttype", "rect"))));
        }
    }

    /// <summary>A drawing without shapes.</summary>
    public static XElement Empty() => new(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", V.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "o", O.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "x", X.NamespaceName),
        new XElement(
            O + "shapelayout",
            new XAttribute(V + "ext", "edit"),
            new XElement(O + "idmap", new XAttribute(V + "ext", "edit"), new XAttribute("data", "61,62,63,64,65"))));

    /// <summary>The address of the cell that a shape is the comment of; null for other shapes.</summary>
    public static string? CellOf(XElement shape) =>
        shape.Element(X + "ClientData") is { } data && (string?)data.Attribute("ObjectType") == "Note"
        && (int?)data.Element(X + "Row") is { } row && (int?)data.Element(X + "Column") is { } column
            ? CellAddress.Of(row + 1, column + 1)
            : null;

    /// <summary>Adds the box of a comment.</summary>
    public void Add(int row, int column)
    {
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"_x0000_s{++_number}");
        }
        while (!_taken.Add(id));

        _root.Add(new XElement(
            V + "shape",
            new XAttribute("id", id),
            new XAttribute("type", "#" + ShapeType),
            new XAttribute(
                "style", "position:absolute;margin-left:80pt;margin-top:2pt;width:230pt;height:110pt;z-index:1;visibility:hidden"),
            new XAttribute("fillcolor", "#ffffe1"),
            new XAttribute(O + "insetmode", "auto"),
            new XElement(V + "fill", new XAttribute("color2", "#ffffe1")),
            new XElement(V + "shadow", new XAttribute("color", "black"), new XAttribute("obscured", "t")),
            new XElement(V + "path", new XAttribute(O + "connecttype", "none")),
            new XElement(
                V + "textbox",
                new XAttribute("style", "mso-direction-alt:auto"),
                new XElement("div", new XAttribute("style", "text-align:left"))),
            new XElement(
                X + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(X + "MoveWithCells"),
                new XElement(X + "SizeWithCells"),
                new XElement(X + "Anchor", Anchor(row, column)),
                new XElement(X + "AutoFill", "False"),
                new XElement(X + "Row", row - 1),
                new XElement(X + "Column", column - 1))));
    }

    // Left column, its offset, top row, its offset, then right and bottom the same way; 0-based.
    private static string Anchor(int row, int column) => string.Create(
        CultureInfo.InvariantCulture, $"{column}, 15, {Math.Max(0, row - 2)}, 4, {column + 4}, 20, {row + 4}, 4");
}
