using System.Text.RegularExpressions;
using SatuData.Tabular.Regions;

namespace SatuData.Tabular.Surveys;

/// <summary>Tells a column of region codes: a header that says so, and values that are in the list.</summary>
internal static partial class RegionLook
{
    /// <summary>
    /// <c>kemendagri</c> for codes with dots, <c>undotted</c> for those without, null for anything else.
    /// </summary>
    public static string? FormatOf(string header, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0 || !Header().IsMatch(header))
        {
            return null;
        }

        var known = values.Count(
            v => RegionCodes.Kemendagri.Name(v) is not null || RegionCodes.Kemendagri.Name(Dotted(v)) is not null);
        return known * 10 < values.Count * 7 ? null : values.Any(v => v.Contains('.',
            StringComparison.Ordinal)) ? "kemendagri" : "undotted";
    }

    private static string Dotted(string code) => code.Length switch
    {
        4 => $"{code[..2]}.{code[2..]}",
        6 => $"{code[..2]}.{code[2..4]}.{code[4..]}",
        10 => $"{code[..2]}.{code[2..4]}.{code[4..6]}.{code[6..]}",
        _ => code,
    };

    [GeneratedRegex(
        @"\b(kode|code|id)[\s_\-.]*(\w+[\s_\-.]*)?(wilayah|prov|kab|kota|kec|desa|kel)", RegexOptions.IgnoreCase)]
    private static partial Regex Header();
}
