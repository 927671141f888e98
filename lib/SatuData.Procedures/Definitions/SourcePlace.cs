namespace SatuData.Procedures.Definitions;

/// <summary>A place in a definition file.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Path">The key from the root: <c>langkah[6].cabang[0]</c>; empty for the whole file.</param>
public readonly record struct SourcePlace(long Line, long Column, string Path);
