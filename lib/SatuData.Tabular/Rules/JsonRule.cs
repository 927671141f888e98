using System.Globalization;
using System.Text;
using System.Text.Json;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The part of JSON Schema that rules of a field may use: types, required members, members, items, lists of values,
/// limits and patterns. Immutable.
/// </summary>
internal sealed class JsonRule
{
    private static readonly string[] Words = [
        "$schema", "$id", "title", "description", "default", "examples", "$comment", "format"];
    private static readonly string[] Counts = [
        "minItems", "maxItems", "minProperties", "maxProperties", "minLength", "maxLength"];
    private static readonly string[] Limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    private static readonly string[] Types = ["object", "array", "string", "number", "integer", "boolean", "null"];

    private readonly JsonElement _schema;
    private readonly Utf8Pattern? _pattern;
    private readonly Dictionary<string, JsonRule> _members = [];
    private readonly JsonRule? _items;
    private readonly JsonRule? _others;

    private JsonRule(JsonElement schema)
    {
        _schema = schema;
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        _pattern = schema.TryGetProperty("pattern", out var pattern) ? new Utf8Pattern($".*(?:{pattern.GetString()}).*")
            : null;
        _items = schema.TryGetProperty("items", out var items) ? new JsonRule(items) : null;
        _others = schema.TryGetProperty("additionalProperties", out var others) ? new JsonRule(others) : null;
        foreach (var member in schema.TryGetProperty("properties", out var members) ? members.EnumerateObject()
            : default)
        {
            _members[member.Name] = new JsonRule(member.Value);
        }
    }

    public static JsonRule Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new JsonRule(document.RootElement.Clone());
    }

    /// <summary>The first mistake in a schema, or null.</summary>
    public static (SchemaNode Node, string Message)? Mistake(SchemaNode node)
    {
        if (node is { Text: "true" or "false", IsQuoted: false })
        {
            return null;
        }

        if (node.Members is not { } members)
        {
            return (node, "jsonSchema harus berupa objek.");
        }

        foreach (var (key, value) in members)
        {
            if (MistakeOf(key, value) is { } mistake)
            {
                return mistake;
            }
        }

        return null;
    }

    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            if (!JsonDocument.TryParseValue(ref reader, out var document))
            {
                return false;
            }

            using (document)
            {
                return IsMatch(document.RootElement);
            }
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static (SchemaNode Node, string Message)? MistakeOf(string key, SchemaNode value) => key switch
    {
        "type" => (value.Items ?? [value]).TrueForAll(t => Types.Contains(t.Text)) ? null
            : (value, "Tipe JSON tidak dikenal."),
        "properties" => value.Members is { } members
            ? members.Select(m => Mistake(m.Value)).FirstOrDefault(m => m is not null)
            : (value, "properties harus berupa objek."),
        "items" or "additionalProperties" => Mistake(value),
        "required" or "enum" => value.Items is null ? (value, $"{key} harus berupa daftar.") : null,
        "pattern" => Utf8Pattern.IsValid(value.Text ?? "[") ? null
            : (value, "Pola bukan ekspresi reguler yang dapat dipakai."),
        "const" or "uniqueItems" => null,
        _ when Counts.Contains(key) || Limits.Contains(key) =>
            decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null
                : (value, $"{key} harus bilangan."),
        _ => Words.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal)
            ? null
            : (value, $"Kunci JSON Schema \"{key}\" belum dapat diperiksa."),
    };

    private bool IsMatch(JsonElement value)
    {
        if (_schema.ValueKind != JsonValueKind.Object)
        {
            return _schema.ValueKind != JsonValueKind.False;
        }

        return IsType(value) && IsListed(value) && value.ValueKind switch
        {
            JsonValueKind.Object => IsObject(value),
            JsonValueKind.Array => IsArray(value),
            JsonValueKind.String => IsWithin("Length", value.GetString()!.EnumerateRunes().Count())
                && (_pattern?.IsMatch(Encoding.UTF8.GetBytes(value.GetString()!)) ?? true),
            JsonValueKind.Number => IsNumber(value.GetDouble()),
            _ => true,
        };
    }

    private bool IsType(JsonElement value)
    {
        if (!_schema.TryGetProperty("type", out var type))
        {
            return true;
        }

        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(t => Is(value, t.GetString()))
            : Is(value, type.GetString());
    }

    private static bool Is(JsonElement value, string? type) => value.ValueKind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && value.GetDouble() % 1 == 0),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => type == "null",
    };

    private bool IsListed(JsonElement value) =>
        (!_schema.TryGetProperty("enum", out var list)
            || list.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)))
        && (!_schema.TryGetProperty("const", out var only) || JsonElement.DeepEquals(only, value));

    private bool IsObject(JsonElement value)
    {
        if (!IsWithin("Properties", value.EnumerateObject().Count())
            || (_schema.TryGetProperty("required", out var required)
                && required.EnumerateArray().Any(r => !value.TryGetProperty(r.GetString() ?? "", out _))))
        {
            return false;
        }

        return value.EnumerateObject()
            .All(m => (_members.GetValueOrDefault(m.Name) ?? _others)?.IsMatch(m.Value) ?? true);
    }

    private bool IsArray(JsonElement value)
    {
        var items = value.EnumerateArray().ToArray();
        var mustDiffer = _schema.TryGetProperty("uniqueItems", out var unique)
            && unique.ValueKind == JsonValueKind.True;
        return IsWithin("Items", items.Length)
            && Array.TrueForAll(items, i => _items?.IsMatch(i) ?? true)
            && !(mustDiffer && items.Select((a, i) => items.Take(i).Any(b => JsonElement.DeepEquals(a, b)))
                .Any(same => same));
    }

    private bool IsWithin(string what, int count) =>
        !(_schema.TryGetProperty("min" + what, out var low) && count < low.GetDouble())
        && !(_schema.TryGetProperty("max" + what, out var high) && count > high.GetDouble());

    private bool IsNumber(double value) =>
        !(_schema.TryGetProperty("minimum", out var low) && value < low.GetDouble())
        && !(_schema.TryGetProperty("maximum", out var high) && value > high.GetDouble())
        && !(_schema.TryGetProperty("exclusiveMinimum", out var above) && value <= above.GetDouble())
        && !(_schema.TryGetProperty("exclusiveMaximum", out var below) && value >= below.GetDouble());
}
