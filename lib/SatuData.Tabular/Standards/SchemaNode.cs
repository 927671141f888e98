namespace SatuData.Tabular.Standards;

/// <summary>
/// A node of a YAML or JSON document with its place in the file, so that a mistake can be shown where it is.
/// </summary>
internal sealed record SchemaNode(int Line, int Column)
{
    /// <summary>The text of a scalar; null for maps, lists and null.</summary>
    public string? Text { get; init; }

    /// <summary>The members of a map in the order of the file; null for other nodes.</summary>
    public List<(string Key, SchemaNode Value)>? Members { get; init; }

    /// <summary>The items of a list; null for other nodes.</summary>
    public List<SchemaNode>? Items { get; init; }

    public bool IsNull => Text is null && Members is null && Items is null;

    public SchemaNode? this[string key] => Members?.Find(m => m.Key == key).Value;
}
