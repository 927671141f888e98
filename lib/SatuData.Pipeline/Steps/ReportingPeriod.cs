using System.Globalization;
using System.Text.RegularExpressions;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Reads the period of a nota dinas as people write it: 2026, Semester I 2026, Triwulan 3 2025, Maret 2026.
/// </summary>
internal static partial class ReportingPeriod
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
            "desember",
    ];

    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];

    /// <summary>
    /// The last day of the period; null when it is not over on <paramref name="today"/>, or not understood: then what
    /// is in force now counts.
    /// </summary>
    public static DateOnly? LastDay(string period, DateOnly today)
    {
        if (Year().Match(period) is not { Success: true } found)
        {
            return null;
        }

        var year = int.Parse(found.Value, CultureInfo.InvariantCulture);
        var last = new DateOnly(year, 1, 1).AddMonths(LastMonth(period)).AddDays(-1);
        return last < today ? last : null;
    }

    private static int LastMonth(string period)
    {
        var month = Array.FindIndex(Months, m => period.Contains(m, StringComparison.OrdinalIgnoreCase));
        if (month >= 0)
        {
            return month + 1;
        }

        var part = Part().Match(period);
        if (!part.Success)
        {
            return 12;
        }

        var text = part.Groups["number"].Value.ToUpperInvariant();
        var number = char.IsAsciiDigit(text[0]) ? text[0] - '0' : Array.IndexOf(Roman, text);
        return number * (part.Groups["word"].Value.StartsWith('s') || part.Groups["word"].Value.StartsWith('S') ? 6
            : 3);
    }

    [GeneratedRegex(@"\b(19|20)\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"\b(?:(?<word>semester)\s+(?<number>I{1,2}|[12])|(?<word>triwulan)\s+(?<number>I{1,3}|IV|[1-4]))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
