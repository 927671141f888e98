using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SatuData.Tabular.Standards;

/// <summary>Writes the nodes of a document as JSON.</summary>
internal static class JsonText
{
    public static string Write(SchemaNode node)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(
            bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(node, writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(SchemaNode node, Utf8JsonWriter writer)
    {
        if (node.Members is { } members)
        {
            writer.WriteStartObject();
            foreach (var (key, value) in members)
            {
                writer.WritePropertyName(key);
                Write(value, writer);
            }

            writer.WriteEndObject();
        }
        else if (node.Items is { } items)
        {
            writer.WriteStartArray();
            items.ForEach(i => Write(i, writer));
            writer.WriteEndArray();
        }
        else
        {
            WriteScalar(node, writer);
        }
    }

    private static void WriteScalar(SchemaNode node, Utf8JsonWriter writer)
    {
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        switch (node.Text)
        {
            case null:
                writer.WriteNullValue();
                break;
            case "true" or "false" when !node.IsQuoted:
                writer.WriteBooleanValue(node.Text == "true");
                break;
            case { } text when !node.IsQuoted
                && decimal.TryParse(text, plain, CultureInfo.InvariantCulture, out var number):
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteStringValue(node.Text);
                break;
        }
    }
}
