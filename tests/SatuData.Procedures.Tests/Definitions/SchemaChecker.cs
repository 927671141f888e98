using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SatuData.Procedures.Tests.Definitions;

/// <summary>As much of JSON Schema as the schema of definition files uses, over YAML.</summary>
internal sealed class SchemaChecker(JsonElement root)
{
    public bool Accepts(YamlNode node) => Accepts(root, node);

    private bool Accepts(JsonElement schema, YamlNode node) =>
        schema.EnumerateObject().All(k => Holds(schema, k, node));

    private bool Holds(JsonElement schema, JsonProperty keyword, YamlNode node) => keyword.Name switch
    {
        "$ref" => Accepts(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), node),
        "anyOf" => keyword.Value.EnumerateArray().Any(s => Accepts(s, node)),
        "enum" => keyword.Value.EnumerateArray().Any(v => Same(v, node)),
        "const" => Same(keyword.Value, node),
        "type" => IsA(keyword.Value.GetString()!, node),
        "pattern" => node is not YamlScalarNode s || Regex.IsMatch(s.Value ?? "", keyword.Value.GetString()!),
        "minimum" => Number(node) is not { } n || n >= keyword.Value.GetInt32(),
        "maximum" => Number(node) is not { } n || n <= keyword.Value.GetInt32(),
        "minItems" => node is not YamlSequenceNode l || l.Children.Count >= keyword.Value.GetInt32(),
        "items" => node is not YamlSequenceNode l || l.All(i => Accepts(keyword.Value, i)),
        "required" => node is not YamlMappingNode m
            || keyword.Value.EnumerateArray().All(k => m.Children.ContainsKey(k.GetString()!)),
        "properties" => node is not YamlMappingNode m || m.Children.All(c =>
            keyword.Value.TryGetProperty(((YamlScalarNode)c.Key).Value!, out var s)
                ? Accepts(s, c.Value)
                : !schema.TryGetProperty("additionalProperties", out _)),
        "$schema" or "title" or "description" or "$defs" or "additionalProperties" => true,
        _ => throw new InvalidOperationException($"Unknown keyword {keyword.Name}."),
    };

    private static bool IsA(string type, YamlNode node) => type switch
    {
        "object" => node is YamlMappingNode,
        "array" => node is YamlSequenceNode,
        "null" => IsNull(node),
        "integer" => Number(node) is not null,
        _ => node is YamlScalarNode && !IsNull(node),
    };

    private static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" };

    private static int? Number(YamlNode node) =>
        node is YamlScalarNode { Value: { } v } && int.TryParse(v, out var number) ? number : null;

    private static bool Same(JsonElement value, YamlNode node) =>
        node is YamlScalarNode s && s.Value == (value.ValueKind switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.ToString(),
        });
}
