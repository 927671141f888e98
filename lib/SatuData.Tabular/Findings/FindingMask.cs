namespace SatuData.Tabular.Findings;

/// <summary>
/// Findings as they may be stored and shown: masked samples in place of values. Safe for use by several threads.
/// </summary>
public static class FindingMask
{
    private const char Mask = '*';
    private const int LongestMask = 24;

    // As many digits as a day has; identifiers, accounts and phone numbers have more.
    private const int PlainDigits = 8;

    /// <summary>The finding without anything of a cell but its length and punctuation.</summary>
    public static Finding All(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding with
        {
            Value = Of(finding.Value),
            Suggestion = null,
            ReadAs = null,
            Expected = FindingCatalogue.ExpectsFromData(finding.Code) ? null : finding.Expected,
        };
    }

    /// <summary>
    /// The finding of an open column: numbers and days stay as they are, everything that may be a word or an identifier
    /// is masked.
    /// </summary>
    public static Finding Plain(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return IsPlain(finding) ? finding : All(finding);
    }

    /// <summary>The mask of a value: <c>**.**</c>; null for null.</summary>
    public static string? Of(string? value) => value is null
        ? null
        : string.Concat(value.Take(LongestMask).Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? Mask : c))
            + (value.Length > LongestMask ? "…" : "");

    /// <summary>Whether all that a finding says of its cell is numbers and days.</summary>
    public static bool IsPlain(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return IsPlain(finding.Value) && IsPlain(finding.Suggestion) && IsPlain(finding.ReadAs)
            && (IsPlain(finding.Expected) || !FindingCatalogue.ExpectsFromData(finding.Code));
    }

    /// <summary>
    /// Whether a value is a number or a day and nothing more: no letter, and fewer digits than identifiers have.
    /// </summary>
    public static bool IsPlain(string? value) =>
        value is null || (!value.Any(char.IsLetter) && value.Count(char.IsDigit) <= PlainDigits
            && !value.Contains(Mask));
}
