namespace SatuData.Tabular.Standards;

/// <summary>A foreign key from a field to a code list.</summary>
/// <param name="Field">The field that holds the code.</param>
/// <param name="List">The identifier of the list.</param>
/// <param name="Version">The version of the list; null for the one valid at the reporting date.</param>
public sealed record CodeListReference(string Field, string List, string? Version);
