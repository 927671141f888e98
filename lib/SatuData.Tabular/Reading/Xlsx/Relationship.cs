namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>How one part of a package refers to another.</summary>
/// <param name="Id">What the part calls it.</param>
/// <param name="Kind">Last word of its type: <c>worksheet</c>, <c>sharedStrings</c>. The same in both variants of the
/// standard.</param>
/// <param name="Target">Name of the other part, or an address outside of the package.</param>
/// <param name="IsExternal">Whether the target lies outside of the package.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool IsExternal);
