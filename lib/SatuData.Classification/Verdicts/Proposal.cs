using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Verdicts;

/// <summary>A class proposed for a column with its reasons, before what the standard declares is weighed in.</summary>
/// <param name="Class">The class.</param>
/// <param name="Type">The type recognised, or null.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Evidence">Reasons.</param>
/// <param name="Contrary">Whether the reasons speak against opening the column whatever a standard declares.</param>
internal sealed record Proposal(
    AccessClass Class, ColumnType? Type, double Confidence, IReadOnlyList<VerdictEvidence> Evidence, bool Contrary)
{
    /// <summary>The law behind the class where it is not that of the type; null otherwise.</summary>
    public IReadOnlyList<LegalBasis>? Basis { get; init; }

    /// <summary>The type is certain enough; the law gives the class.</summary>
    public static Proposal Of(
        ColumnType type, ObservationUnit unit, double confidence, params IReadOnlyList<VerdictEvidence> evidence)
    {
        var access = type.ClassIn(unit);
        var personal = access == AccessClass.Dikecualikan || (access == AccessClass.Tinjau && type.IsPersonal);
        return new(access, type, confidence, evidence, personal);
    }

    /// <summary>Something personal is likely and not certain: a person decides.</summary>
    public static Proposal Doubt(ColumnType? type, params IReadOnlyList<VerdictEvidence> evidence) =>
        new(AccessClass.Tinjau, type, 0.6, evidence, Contrary: true);

    /// <summary>Nothing speaks for a class.</summary>
    public static Proposal Undecided(ColumnType? type, params IReadOnlyList<VerdictEvidence> evidence) =>
        new(AccessClass.Tinjau, type, 0.4, evidence, Contrary: false);
}
