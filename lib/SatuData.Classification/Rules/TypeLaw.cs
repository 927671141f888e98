using SatuData.Tabular.Access;

namespace SatuData.Classification.Rules;

/// <summary>The class of a type of column by unit of observation, and the laws behind it.</summary>
internal sealed class TypeLaw(IReadOnlyDictionary<ObservationUnit, AccessClass> classes, IReadOnlyList<LegalBasis> basis)
{
    /// <summary>The laws behind an exempt class.</summary>
    public IReadOnlyList<LegalBasis> Basis => basis;

    public AccessClass ClassIn(ObservationUnit unit) => classes[unit];

    /// <summary>Whether some unit makes such a column exempt, for which a law must be named.</summary>
    public bool CanBeExempt => classes.Values.Contains(AccessClass.Dikecualikan);
}
