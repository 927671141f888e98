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

    public static Proposal Exempt(ColumnType type, double confidence, params VerdictEvidence[] evidence) =>
        new(AccessClass.Dikecualikan, type, confidence, evidence, Contrary: true);

    public static Proposal Review(ColumnType type, params VerdictEvidence[] evidence) =>
        new(AccessClass.Tinjau, type, 0.6, evidence, Contrary: true);
}
