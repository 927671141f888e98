namespace SatuData.Tabular.Reading;

/// <summary>How the characters of a text file are encoded, and what shows it.</summary>
/// <param name="Name">IANA name: <c>utf-8</c>, <c>utf-16</c>, <c>utf-16BE</c>, <c>windows-1252</c>.</param>
/// <param name="IsCertain">Whether the bytes prove it; false when it is the likeliest of several.</param>
/// <param name="Evidence">Which bytes decided it, in Indonesian.</param>
public sealed record EncodingVerdict(string Name, bool IsCertain, string Evidence);
