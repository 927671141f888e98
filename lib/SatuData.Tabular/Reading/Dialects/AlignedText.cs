namespace SatuData.Tabular.Reading.Dialects;

/// <summary>
/// Recognises text whose columns are lined up with blanks, as reports of old programs and tables copied from mail are:
/// it has no delimiter, and where a column ends no rule says.
/// </summary>
internal static class AlignedText
{
    private const int MostLines = 60;
    private const int FewestLines = 5;
    private const int FewestGaps = 2;

    /// <param name="sample">The start of the text.</param>
    /// <param name="delimiter">The likeliest delimiter; lines that all have the same number of it are
    /// delimited.</param>
    public static bool Is(string sample, char delimiter)
    {
        // The last line of a sample is cut off anywhere.
        var lines = sample.Split('\n').SkipLast(1).Select(l => l.TrimEnd('\r')).Where(l => l.Trim().Length > 0)
            .Take(MostLines).ToList();
        return lines.Count >= FewestLines && !IsDelimited(lines, delimiter) && Gaps(lines) >= FewestGaps;
    }

    private static bool IsDelimited(List<string> lines, char delimiter) => lines
        .Select(l => l.Count(c => c == delimiter))
        .Where(count => count > 0).GroupBy(count => count).Any(g => g.Count() * 10 >= lines.Count * 6);

    /// <summary>
    /// Places of at least two columns of characters that are blank in nearly every line, between others that are not.
    /// </summary>
    private static int Gaps(List<string> lines)
    {
        var longLines = lines.Where(l => l.Contains("  ", StringComparison.Ordinal)).ToList();
        if (longLines.Count * 10 < lines.Count * 7)
        {
            return 0;
        }

        var width = longLines.Max(l => l.Length);
        var (gaps, blanks, hasText) = (0, 0, false);
        for (var column = 0; column < width; column++)
        {
            var filled = longLines.Count(l => column < l.Length && l[column] != ' ');
            if (filled * 20 <= longLines.Count)
            {
                blanks++;
                continue;
            }

            gaps += hasText && blanks >= 2 ? 1 : 0;
            (blanks, hasText) = (0, true);
        }

        return gaps;
    }
}
