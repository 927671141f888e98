namespace SatuData.Reports.Rendering.Html;

/// <summary>The head of a table, repeated on every printed page.</summary>
internal static class Table
{
    public static void Open(HtmlWriter html, string caption, params ReadOnlySpan<string> headings)
    {
        html.Write($"<table>\n<caption>{caption}</caption>\n<thead>\n<tr>");
        foreach (var heading in headings)
        {
            html.Write($"<th scope=\"col\">{heading}</th>");
        }

        html.Write($"</tr>\n</thead>\n<tbody>\n");
    }

    public static void Close(HtmlWriter html) => html.Write($"</tbody>\n</table>\n");
}
