namespace SatuData.Tabular.Rules;

/// <summary>A key's hash and the row of its first occurrence; row 0 for an empty place.</summary>
internal readonly record struct KeyEntry(ulong Low, ulong High, long Row);
