using SatuData.Tabular.Access;

namespace SatuData.Portal.Reading;

/// <summary>The access class of one column.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Proposed">What the classification proposes.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Basis">Legal basis; may be empty.</param>
/// <param name="Decided">What the Kasi decided; null before.</param>
public sealed record ColumnLine(string Name, AccessClass Proposed, string Type, string Basis, AccessClass? Decided);
