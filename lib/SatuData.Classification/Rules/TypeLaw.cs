using SatuData.Tabular.Access;

namespace SatuData.Classification.Rules;

/// <summary>The class of a type of column by unit of observation, and the laws behind it.</summary>
/// <param name="classes">The class in tables of each unit.</param>
/// <param name="basis">
/// The laws behind a class that closes, in tables of persons and wherever no others are named.
/// </param>
/// <param name="ofEstablishments">The laws in tables of establishments; empty for the same ones.</param>
internal sealed class TypeLaw(
    IReadOnlyDictionary<ObservationUnit, AccessClass> classes,
    IReadOnlyList<LegalBasis> basis,
    IReadOnlyList<LegalBasis> ofEstablishments)
{
    /// <summary>The laws behind an exempt class.</summary>
    public IReadOnlyList<LegalBasis> Basis => basis;

    public AccessClass ClassIn(ObservationUnit unit) => classes[unit];

    public IReadOnlyList<LegalBasis> BasisIn(ObservationUnit unit) =>
        unit == ObservationUnit.Usaha && ofEstablishments.Count > 0 ? ofEstablishments : basis;

    /// <summary>The units in whose tables the class closes the column although no law is named for it.</summary>
    public IEnumerable<ObservationUnit> WithoutBasis => classes
        .Where(c => c.Value is AccessClass.Dikecualikan or AccessClass.Terbatas && BasisIn(c.Key).Count == 0)
        .Select(c => c.Key);
}
