using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SatuData.Tabular.Standards;

/// <summary>Reads a YAML document into <see cref="SchemaNode"/>s.</summary>
internal static class YamlSchema
{
    /// <summary>Deeper documents are refused: a schema has five levels, and recursion must end.</summary>
    private const int MaximumDepth = 20;

    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static SchemaNode? Read(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return yaml.Documents.Count == 0 ? null : Convert(yaml.Documents[0].RootNode, 0);
    }

    private static SchemaNode Convert(YamlNode node, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new YamlException(node.Start, node.End, "nested too deeply");
        }

        var place = new SchemaNode((int)node.Start.Line, (int)node.Start.Column);
        return node switch
        {
            YamlScalarNode scalar => place with
            {
                Text = IsNull(scalar) ? null : scalar.Value,
                TextStart = TextStart(scalar),
                IsQuoted = scalar.Style != ScalarStyle.Plain,
            },
            YamlSequenceNode list => place with { Items = [.. list.Children.Select(c => Convert(c, depth + 1))] },
            YamlMappingNode map => place with
            {
                Members = [
                    .. map.Children.Select(c => ((c.Key as YamlScalarNode)?.Value ?? "", Convert(c.Value, depth + 1)))],
            },
            _ => place,
        };
    }

    private static int? TextStart(YamlScalarNode scalar) =>
        scalar.Start.Line != scalar.End.Line ? null : scalar.Style switch
    {
        ScalarStyle.Plain => 0,
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => 1,
        _ => null,
    };

    private static bool IsNull(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null";
}
