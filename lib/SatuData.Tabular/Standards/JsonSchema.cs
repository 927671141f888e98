using System.Text;
using System.Text.Json;

namespace SatuData.Tabular.Standards;

/// <summary>Reads a JSON document into <see cref="SchemaNode"/>s.</summary>
internal ref struct JsonSchema
{
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    private JsonSchema(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = 20,
        });
    }

    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    public static SchemaNode Read(ReadOnlySpan<byte> bytes)
    {
        var schema = new JsonSchema(bytes);
        schema._reader.Read();
        var root = schema.Node();
        schema._reader.Read();
        return root;
    }

    private SchemaNode Node()
    {
        var place = Place();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<(string, SchemaNode)>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = _reader.GetString()!;
                    _reader.Read();
                    members.Add((key, Node()));
                }

                return place with { Members = members };
            case JsonTokenType.StartArray:
                var items = new List<SchemaNode>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Node());
                }

                return place with { Items = items };
            case JsonTokenType.String:
                return place with { Text = _reader.GetString(), TextStart = 1, IsQuoted = true };
            case JsonTokenType.Null:
                return place;
            default:
                return place with { Text = Encoding.UTF8.GetString(_reader.ValueSpan) };
        }
    }

    private SchemaNode Place()
    {
        var start = (int)_reader.TokenStartIndex;
        for (; _counted < start; _counted++)
        {
            if (_bytes[_counted] == '\n')
            {
                _line++;
                _lineStart = _counted + 1;
            }
        }

        return new SchemaNode(_line, Encoding.UTF8.GetCharCount(_bytes[_lineStart..start]) + 1);
    }
}
