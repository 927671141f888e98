using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SatuData.Tabular.Standards.Importing;

/// <summary>Writes the nodes of a document as YAML that reads back as the same nodes.</summary>
internal static partial class YamlText
{
    public static string Write(SchemaNode document)
    {
        var text = new StringBuilder();
        WriteMap(document.Members!, 0, text);
        return text.ToString();
    }

    private static void WriteMap(List<(string Key, SchemaNode Value)> members, int indent, StringBuilder text)
    {
        foreach (var (key, value) in members)
        {
            text.Append(' ', indent).Append(Scalar(key, isText: true)).Append(':');
            WriteValue(value, indent, text);
        }
    }

    private static void WriteValue(SchemaNode value, int indent, StringBuilder text)
    {
        switch (value)
        {
            case { Members.Count: > 0 }:
                text.Append('\n');
                WriteMap(value.Members, indent + 2, text);
                break;
            case { Items.Count: > 0 }:
                text.Append('\n');
                WriteList(value.Items, indent + 2, text);
                break;
            default:
                text.Append(' ').Append(Simple(value)).Append('\n');
                break;
        }
    }

    private static void WriteList(List<SchemaNode> items, int indent, StringBuilder text)
    {
        foreach (var item in items)
        {
            text.Append(' ', indent).Append('-');
            if (item is { Members.Count: > 0 })
            {
                // The first key stands behind the dash, the others below it.
                var map = new StringBuilder();
                WriteMap(item.Members, indent + 2, map);
                text.Append(' ').Append(map.ToString().AsSpan(indent + 2));
            }
            else
            {
                WriteValue(item, indent, text);
            }
        }
    }

    private static string Simple(SchemaNode value) =>
        value.Members is not null ? "{}" : value.Items is not null ? "[]" : value.Text is null ? "null"
            : Scalar(value.Text, value.IsQuoted);

    private static string Scalar(string text, bool isText) =>
        PlainText().IsMatch(text) && !(isText && OtherThanText().IsMatch(text)) ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Text that needs no quotes: nothing in it has a meaning in YAML.</summary>
    [GeneratedRegex(
        @"\A[\p{L}\p{N}$/_](?:[\p{L}\p{N} $/_.+()-]*[\p{L}\p{N}$/_.+()-])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainText();

    /// <summary>What a reader of YAML may take for a number, a date, a truth value or nothing.</summary>
    [GeneratedRegex(
        @"\A(?:[0-9.+-].*|true|false|yes|no|on|off|y|n|null|~)\z",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherThanText();
}
