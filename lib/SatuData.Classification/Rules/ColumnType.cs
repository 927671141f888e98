using SatuData.Tabular.Access;

namespace SatuData.Classification.Rules;

/// <summary>A kind of column that the rules know.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Name">Name in Indonesian.</param>
/// <param name="Values">What its values look like.</param>
/// <param name="MarksPerson">Whether such a column shows that rows are about persons.</param>
/// <param name="Law">The class in tables of each unit, and its laws.</param>
internal sealed record ColumnType(string Key, string Name, ValueTest Values, bool MarksPerson, TypeLaw Law)
{
    /// <summary>The class of such a column in a table of <paramref name="unit"/>.</summary>
    public AccessClass ClassIn(ObservationUnit unit) => Law.ClassIn(unit);

    /// <summary>Exempt in a table of persons.</summary>
    public bool IsPersonal => ClassIn(ObservationUnit.Orang) == AccessClass.Dikecualikan;

    /// <summary>Exempt in a table of persons, open as a category of counts: sex, religion, schooling.</summary>
    public bool IsOpenInAggregates => IsPersonal && ClassIn(ObservationUnit.Agregat) == AccessClass.Terbuka;
}
