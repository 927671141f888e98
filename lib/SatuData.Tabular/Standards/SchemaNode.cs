namespace SatuData.Tabular.Standards;

/// <summary>
/// A node of a YAML or JSON document with its place in the file, so that a mistake can be shown where it is.
/// </summary>
internal sealed record SchemaNode(int Line, int Column)
{
    /// <summary>The text of a scalar; null for maps, lists and null.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// Where the text starts after the node's own place: 0 for plain text, 1 behind a quote; null where the text is
    /// spread over lines.
    /// </summary>
    public int? TextStart { get; init; } = 0;

    /// <summary>
    /// Whether the scalar is text in the document: quoted, or in YAML not to be taken for anything else.
    /// </summary>
    public bool IsQuoted { get; init; }

    /// <summary>The members of a map in the order of the file; null for other nodes.</summary>
    public List<(string Key, SchemaNode Value)>? Members { get; init; }

    /// <summary>The items of a list; null for other nodes.</summary>
    public List<SchemaNode>? Items { get; init; }

    public bool IsNull => Text is null && Members is null && Items is null;

    /// <summary>Line and column of a place in the text.</summary>
    public (int Line, int Column) PlaceOf(int offset) =>
        (Line, TextStart is { } start ? Column + start + offset : Column);

    public SchemaNode? this[string key] => Members?.Find(m => m.Key == key).Value;
}
