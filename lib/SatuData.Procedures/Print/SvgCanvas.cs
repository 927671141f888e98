using System.Globalization;
using System.Net;
using System.Text;

namespace SatuData.Procedures.Print;

/// <summary>A sheet that is drawn on, in millimetres from its upper left corner.</summary>
internal sealed class SvgCanvas(string title)
{
    private const double Line = 0.25;
    private readonly StringBuilder _body = new();

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    public void Rectangle(double x, double y, double width, double height, double radius = 0, string fill = "none") =>
        Add($"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\" rx=\"{radius:0.##}\" fill=\"{fill}\"/>");

    public void Polygon(params ReadOnlySpan<(double X, double Y)> points)
    {
        var list = string.Join(' ', points.ToArray().Select(p => Number($"{p.X:0.##},{p.Y:0.##}")));
        Add($"<polygon points=\"{list}\" fill=\"#fff\"/>");
    }

    /// <summary>A flow line through the points, with an arrow head at its end.</summary>
    public void Arrow(params ReadOnlySpan<(double X, double Y)> points)
    {
        var list = string.Join(' ', points.ToArray().Select(p => Number($"{p.X:0.##},{p.Y:0.##}")));
        Add($"<polyline class=\"panah\" points=\"{list}\" fill=\"none\"/>");
        var (end, before) = (points[^1], points[^2]);
        var (dx, dy) = (Math.Sign(end.X - before.X), Math.Sign(end.Y - before.Y));
        var (backX, backY) = (end.X - (1.8 * dx), end.Y - (1.8 * dy));
        list = Number(
            $"{end.X:0.##},{end.Y:0.##} {backX + (0.8 * dy):0.##},{backY + (0.8 * dx):0.##} {backX - (0.8 * dy):0.##},{backY - (0.8 * dx):0.##}");
        Add($"<polygon points=\"{list}\" fill=\"#000\" stroke=\"none\"/>");
    }

    public void Text(double x, double y, double size, string text, string anchor = "start", bool bold = false) => Add(
        $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" font-size=\"{size:0.##}\" text-anchor=\"{anchor}\"{(bold ? " font-weight=\"bold\"" : "")}>{Escape(text)}</text>");

    /// <summary>Lines of text one below the other, the first with its top at <paramref name="y"/>.</summary>
    public void Lines(
        double x, double y, double size, IEnumerable<string> lines, string anchor = "start", bool bold = false)
    {
        foreach (var line in lines)
        {
            y += size * TextMeasure.LineHeight;
            Text(x, y - (size * 0.3), size, line, anchor, bold);
        }
    }

    public void Place(SvgCanvas other, double x, double y) =>
        Add($"<g transform=\"translate({x:0.##} {y:0.##})\">{other._body}</g>");

    /// <summary>The sheet as an SVG element of its own.</summary>
    public string Standalone(double height) => Number(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"297mm\" height=\"{height:0.##}mm\" viewBox=\"0 0 297 {height:0.##}\" role=\"img\" font-family=\"Arial, Helvetica, Liberation Sans, sans-serif\"><title>{Escape(title)}</title><g stroke=\"#000\" stroke-width=\"{Line}\"><style>text {{ stroke: none; fill: #000; }}</style>{_body}</g></svg>");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Add(FormattableString element) => _body.Append(Number(element)).Append('\n');
}
