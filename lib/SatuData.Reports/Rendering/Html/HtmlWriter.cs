using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace SatuData.Reports.Rendering.Html;

/// <summary>
/// Writes markup as UTF-8. The only way in is an interpolated string, whose literal parts are markup and whose holes
/// are encoded text: text cannot become markup, by construction.
/// </summary>
internal sealed class HtmlWriter
{
    // Besides markup: control characters and the bidirectional overrides, which let a text look like another one.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Range(0, 8), .. Range(0xB, 0x1F), '\x7F', .. Range(0x202A, 0x202E), .. Range(0x2066, 0x2069)]);

    private readonly ArrayBufferWriter<byte> _bytes = new(32 * 1024);

    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory.ToArray();

    /// <summary>Writes markup: the handler has done so while it was built.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler takes this writer as its argument.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup)
    {
    }

    public void Style(ReadOnlySpan<byte> sheet) => _bytes.Write(sheet);

    private static char[] Range(int from, int to) => [.. Enumerable.Range(from, to - from + 1).Select(c => (char)c)];

    private void Literal(ReadOnlySpan<char> markup) => Encoding.UTF8.GetBytes(markup, _bytes);

    private void Text(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Special)) >= 0; text = text[(at + 1)..])
        {
            Literal(text[..at]);
            _bytes.Write(Entity(text[at]));
        }

        Literal(text);
    }

    private static ReadOnlySpan<byte> Entity(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => "\uFFFD"u8,
    };

    /// <summary>Markup with encoded holes. A hole takes only the types below; anything else does not compile.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly HtmlWriter _html;

        public Markup(int literalLength, int formattedCount, HtmlWriter html)
        {
            _ = literalLength + formattedCount;
            _html = html;
        }

        public void AppendLiteral(string markup) => _html.Literal(markup);

        public void AppendFormatted(string? text) => _html.Text(text);

        public void AppendFormatted(long number) => _html.Text(Indonesian.Number(number));

        public void AppendFormatted(DateOnly date) => _html.Text(Indonesian.Date(date));

        public void AppendFormatted(DateTimeOffset time) => _html.Text(Indonesian.Moment(time));
    }
}
