using System.Text;

namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>Tells markup by the beginning of a file.</summary>
internal static class MarkupHead
{
    private static readonly string[] PageTags =
        ["<!doctype html", "<html", "<table", "<meta", "<div", "<head", "<body", "<frameset", "<style"];

    public static MarkupKind Of(ReadOnlySpan<byte> head)
    {
        var text = Plain(head);
        if (text.StartsWith("mime-version:", StringComparison.Ordinal)
            && text.Contains("multipart/related", StringComparison.Ordinal))
        {
            return MarkupKind.WebArchive;
        }

        if (!text.StartsWith('<'))
        {
            return MarkupKind.None;
        }

        if (text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
            && text.Contains("<workbook", StringComparison.Ordinal) | text.Contains(
                ":workbook", StringComparison.Ordinal))
        {
            return MarkupKind.SpreadsheetXml;
        }

        var isPage = Array.Exists(PageTags, tag => text.StartsWith(tag, StringComparison.Ordinal))
            || text.Contains("<html", StringComparison.Ordinal) || text.Contains("<table", StringComparison.Ordinal)
            || text.Contains("<frameset", StringComparison.Ordinal);
        return isPage ? MarkupKind.Html : text.StartsWith("<?xml",
            StringComparison.Ordinal) ? MarkupKind.OtherXml : MarkupKind.None;
    }

    /// <summary>In small letters, without byte order mark, blanks before it and the zero bytes of UTF-16.</summary>
    private static string Plain(ReadOnlySpan<byte> head)
    {
        var text = new StringBuilder(head.Length);
        foreach (var b in head)
        {
            if (b is > 0 and < 128)
            {
                text.Append((char)(b is >= (byte)'A' and <= (byte)'Z' ? b + 32 : b));
            }
        }

        return text.ToString().TrimStart();
    }
}
