using SatuData.Tabular.Access;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Weighs what the standard declares against what was found: a declaration may close a column or open one that nothing
/// speaks against; it never opens one that something speaks against.
/// </summary>
internal static class Declaration
{
    public static Proposal Apply(Proposal found, AccessClass? declared, ObservationUnit unit) => declared switch
    {
        AccessClass.Dikecualikan when found.Class != AccessClass.Dikecualikan =>
            With(found, AccessClass.Dikecualikan, 0.95, "Standar data menetapkan kolom ini dikecualikan."),
        AccessClass.Dikecualikan =>
            With(found, found.Class, Math.Max(found.Confidence, 0.95), "Standar data juga menetapkannya dikecualikan."),
        AccessClass.Terbatas when !found.Contrary =>
            With(found, AccessClass.Terbatas, 0.9, "Standar data menetapkan kolom ini terbatas."),
        AccessClass.Tinjau when found.Class == AccessClass.Terbuka =>
            With(found, AccessClass.Tinjau, 0.5, "Standar data meminta kolom ini ditinjau."),
        AccessClass.Terbuka when !found.Contrary =>
            With(found, AccessClass.Terbuka, 0.95, "Standar data menetapkannya terbuka; tidak ada tanda sebaliknya."),
        AccessClass.Terbuka when found.Type is { IsOpenInAggregates: true } && unit.IsOfPersons() =>
            With(found, AccessClass.Tinjau, 0.6, "Standar data menyatakan terbuka, padahal satu baris satu orang."),
        AccessClass.Terbuka =>
            With(found, found.Class, found.Confidence, "Standar data menyatakan terbuka, tetapi ada tanda sebaliknya."),
        _ => found,
    };

    /// <summary>
    /// The laws behind the class; a column that only a standard exempts says so, for the reviewer to add the article.
    /// </summary>
    public static IReadOnlyList<LegalBasis> BasisOf(Proposal proposal)
    {
        if (proposal.Class != AccessClass.Dikecualikan)
        {
            return [];
        }

        return proposal.Type is { Law.Basis.Count: > 0 } type
            ? type.Law.Basis
            : [new("Standar data", "", "", "Ditetapkan standar data; peninjau melengkapi pasal dasarnya.")];
    }

    private static Proposal With(Proposal found, AccessClass access, double confidence, string reason) =>
        found with { Class = access, Confidence = confidence, Evidence = [.. found.Evidence, new("standar", reason)] };
}
