using SatuData.Tabular.Access;

namespace SatuData.Classification.Rules;

/// <summary>A kind of column that the rules know.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Name">Name in Indonesian.</param>
/// <param name="Class">Class proposed for it.</param>
/// <param name="Values">What its values look like.</param>
/// <param name="MarksPerson">Whether such a column shows that rows are about persons.</param>
/// <param name="OnlyPersons">
/// Whether the class holds only in a table of persons; elsewhere the column is a mere category.
/// </param>
/// <param name="Basis">The laws behind the class.</param>
internal sealed record ColumnType(
    string Key,
    string Name,
    AccessClass Class,
    ValueTest Values,
    bool MarksPerson,
    bool OnlyPersons,
    IReadOnlyList<LegalBasis> Basis);
