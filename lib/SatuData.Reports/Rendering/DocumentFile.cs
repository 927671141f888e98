namespace SatuData.Reports.Rendering;

/// <summary>One rendered form of a document.</summary>
/// <param name="Extension">File extension with its dot: <c>.html</c>, <c>.xlsx</c>, <c>.json</c>.</param>
/// <param name="MediaType">Media type to serve it with.</param>
/// <param name="Content">The bytes; the same document always gives the same bytes.</param>
public sealed record DocumentFile(string Extension, string MediaType, ReadOnlyMemory<byte> Content);
