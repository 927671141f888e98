namespace SatuData.Tabular.Standards;

/// <summary>One mistake in the file of a data standard.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column, in characters.</param>
/// <param name="Path">Where in the document: <c>fields[2].constraints.pattern</c>; empty for the document
/// itself.</param>
/// <param name="Message">What is wrong and what would be right, in Indonesian.</param>
public sealed record StandardError(int Line, int Column, string Path, string Message);
