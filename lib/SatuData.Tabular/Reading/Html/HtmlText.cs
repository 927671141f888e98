using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Html;

/// <summary>Loads a web page as UTF-8, whatever it was written in.</summary>
internal static class HtmlText
{
    private const int DeclarationSize = 2048;
    private static readonly SearchValues<char> NameEnd = SearchValues.Create("\"'>; /\r\n");

    static HtmlText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static ReadOnlyMemory<byte> Load(UploadContent content, ReadingLimits limits)
    {
        if (content.Length > limits.MarkupBytes)
        {
            throw ReadingBudget.Passed($"halaman web lebih dari {limits.MarkupBytes >> 20} MB");
        }

        var bytes = new byte[content.Length];
        var text = bytes.AsMemory(0, content.Read(0, bytes));
        if (text.Span.StartsWith("\uFEFF"u8))
        {
            return text[3..];
        }

        var encoding = Declared(text.Span);
        return encoding is null ? text : Encoding.Convert(encoding, Encoding.UTF8, bytes, 0, text.Length);
    }

    /// <summary>
    /// The encoding by byte order mark, by zero bytes, as UTF-8 where it is that, else as declared; null for UTF-8.
    /// </summary>
    private static Encoding? Declared(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || (text.Length > 1 && text[1] == 0))
        {
            return Encoding.Unicode;
        }

        if (text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || (text.Length > 1 && text[0] == 0))
        {
            return Encoding.BigEndianUnicode;
        }

        if (Utf8.IsValid(text))
        {
            return null;
        }

        var head = Encoding.Latin1.GetString(text[..Math.Min(text.Length, DeclarationSize)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        var name = at < 0 ? "" : head[(at + 8)..].TrimStart('"', '\'', ' ');
        var length = name.AsSpan().IndexOfAny(NameEnd);
        return Find(length < 0 ? name : name[..length]) ?? Encoding.GetEncoding(1252);
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return name.Length == 0 || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
                ? null
                : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
