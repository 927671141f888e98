using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>Findings that say that a rule was not checked, or not wholly.</summary>
internal static class NotChecked
{
    public static Finding TooMany(StandardRule rule, string? sheet) => About(
        rule, sheet, "Aturan ini hanya diperiksa sebagian: kelompok atau kuncinya lebih dari yang dapat disimpan.");

    public static Finding Because(StandardRule rule, string? sheet, string why) =>
        About(rule, sheet, "Aturan ini tidak diperiksa: " + why);

    private static Finding About(StandardRule rule, string? sheet, string message) => new()
    {
        Code = FindingCodes.RuleNotChecked,
        Severity = Severity.Warning,
        Message = message,
        Sheet = sheet,
        Rule = rule.Id,
    };
}
