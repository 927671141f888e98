namespace SatuData.Tabular.Standards.Checking;

/// <summary>Something in the file of a standard that is allowed and yet probably not meant.</summary>
/// <param name="Code">Stable code: <c>konsep-name</c>, <c>missing-metadata</c>, <c>synonym-collision</c>.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column, in characters.</param>
/// <param name="Path">Where in the document: <c>fields[2].konsep</c>.</param>
/// <param name="Message">What to look at and why, in Indonesian.</param>
public sealed record StandardWarning(string Code, int Line, int Column, string Path, string Message);
