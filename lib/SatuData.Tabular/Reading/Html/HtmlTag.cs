using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.Html;

/// <summary>The tags that matter to tables.</summary>
internal static class HtmlTag
{
    public static readonly ulong Table = XmlName.Key("table"u8);
    public static readonly ulong Row = XmlName.Key("tr"u8);
    public static readonly ulong Cell = XmlName.Key("td"u8);
    public static readonly ulong Header = XmlName.Key("th"u8);
    public static readonly ulong Caption = XmlName.Key("caption"u8);
    public static readonly ulong Frameset = XmlName.Key("frameset"u8);

    private static readonly HashSet<ulong> Breaks =
    [
        .. new[] { "br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "center", "body",
            "form", "pre", "dt", "dd" }
            .Select(name => XmlName.Key(System.Text.Encoding.ASCII.GetBytes(name))),
    ];

    /// <summary>Whether the tag begins a new line.</summary>
    public static bool IsBreak(ulong key) => Breaks.Contains(key);
}
