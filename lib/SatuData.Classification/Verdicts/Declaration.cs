using SatuData.Classification.Rules;
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
        AccessClass.Dikecualikan when found.Class != AccessClass.Dikecualikan && Laws(found.Type, unit).Count == 0 =>
            With(found, AccessClass.Tinjau, 0.6,
                "Standar data menetapkan kolom ini dikecualikan, tetapi dasar pasalnya "
                + "tidak diketahui; peninjau memutuskan dengan menyebut dasar.") with { Contrary = true, Basis = null },
        AccessClass.Dikecualikan when found.Class != AccessClass.Dikecualikan =>
            With(found, AccessClass.Dikecualikan, 0.95, "Standar data menetapkan kolom ini dikecualikan.") with
            {
                Basis = Laws(found.Type, unit),
            },
        AccessClass.Dikecualikan =>
            With(found, found.Class, Math.Max(found.Confidence, 0.95), "Standar data juga menetapkannya dikecualikan."),
        AccessClass.Terbatas when !found.Contrary =>
            With(found, AccessClass.Terbatas, 0.9,
                "Standar data menetapkan kolom ini terbatas.") with { Basis = [ByStandard] },
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
    /// The laws behind the class; what is open or undecided rests on none, unless one lifts an exemption.
    /// </summary>
    public static IReadOnlyList<LegalBasis> BasisOf(Proposal proposal, ObservationUnit unit) => proposal.Class switch
    {
        AccessClass.Dikecualikan or AccessClass.Terbatas => proposal.Basis ?? Laws(proposal.Type, unit),
        AccessClass.Terbuka => proposal.Basis ?? [],
        _ => [],
    };

    private static LegalBasis ByStandard { get; } = new("Standar data", "", "",
        "Ditetapkan standar data yang berlaku.");

    private static IReadOnlyList<LegalBasis> Laws(ColumnType? type, ObservationUnit unit) =>
        type?.Law.BasisIn(unit) ?? [];

    private static Proposal With(Proposal found, AccessClass access, double confidence, string reason) =>
        found with { Class = access, Confidence = confidence, Evidence = [.. found.Evidence, new("standar", reason)] };
}
