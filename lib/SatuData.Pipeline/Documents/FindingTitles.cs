namespace SatuData.Pipeline.Documents;

/// <summary>The kinds of findings in words, for reports.</summary>
internal static class FindingTitles
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal);

    public static string Of(string code) => Titles.GetValueOrDefault(code, code);
}
