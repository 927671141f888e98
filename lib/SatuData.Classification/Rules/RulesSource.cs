namespace SatuData.Classification.Rules;

/// <summary>A region's own rules file, before it is read.</summary>
/// <param name="Name">File name, for messages: <c>kota.yaml</c>.</param>
/// <param name="Yaml">The whole file, UTF-8, at most 1 MB.</param>
public sealed record RulesSource(string Name, ReadOnlyMemory<byte> Yaml);
