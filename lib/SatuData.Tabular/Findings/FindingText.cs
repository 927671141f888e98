namespace SatuData.Tabular.Findings;

/// <summary>
/// A finding in one piece of Indonesian: what is wrong, the value, the rule, an example of a right value, and what is
/// certainly meant. Put together only when it is shown, so that what is stored holds no value of a column that is not
/// open.
/// </summary>
public static class FindingText
{
    /// <summary>What stands in place of a value that may not be shown.</summary>
    public const string Masked = "(disamarkan)";

    /// <summary>The whole text, with the value and everything derived from it.</summary>
    public static string Full(Finding finding) => Compose(finding, v => v);

    /// <summary>The whole text for people without the right to see the field's values.</summary>
    public static string WithoutValues(Finding finding) => Compose(finding, v => v is null ? null : Masked);

    private static string Compose(Finding finding, Func<string?, string?> show)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var text = finding.Message.TrimEnd();
        text += Part(text, "Isi", Quoted(show(finding.Value)));
        text += Part(text, "Dibaca sebagai", Quoted(show(finding.ReadAs)));
        text += Part(text, "Aturan", finding.Rule);
        text += Part(text, "Seharusnya", FindingCatalogue.ExpectsFromData(finding.Code)
            ? show(finding.Expected)
            : finding.Expected);
        return text + Part(text, "Usulan", Quoted(show(finding.Suggestion)));
    }

    private static string? Quoted(string? value) => value is null or Masked ? value : $"\"{value}\"";

    private static string Part(string before, string label, string? what) =>
        string.IsNullOrWhiteSpace(what) || IsSaid(before, what.TrimEnd('.')) ? "" : $" {label}: {what.TrimEnd('.')}.";

    // Many messages say the rule already, and a rule its example, often with another word in front.
    private static bool IsSaid(string before, string what) =>
        before.Contains(Core(what), StringComparison.OrdinalIgnoreCase);

    private static string Core(string what)
    {
        var core = what[(what.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon + 2 : 0)..];
        var word = core.IndexOf(' ', StringComparison.Ordinal);
        return word > 0 && core.Count(c => c == ' ') > 2 ? core[(word + 1)..] : core;
    }
}
