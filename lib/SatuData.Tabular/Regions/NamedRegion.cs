namespace SatuData.Tabular.Regions;

/// <summary>A region of a code list.</summary>
/// <param name="Code">Its code, with dots.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedRegion(string Code, string Name);
