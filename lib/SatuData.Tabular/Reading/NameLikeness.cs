namespace SatuData.Tabular.Reading;

/// <summary>
/// How alike two names are, from 0 to 1, by the letters one has to change and by the groups of three letters they
/// share.
/// </summary>
internal static class NameLikeness
{
    /// <summary>Names longer than this are compared by their beginnings.</summary>
    private const int MaximumLength = 80;

    public static double Of(string one, string other)
    {
        one = one.Length > MaximumLength ? one[..MaximumLength] : one;
        other = other.Length > MaximumLength ? other[..MaximumLength] : other;
        if (one.Length == 0 || other.Length == 0)
        {
            return 0;
        }

        return Math.Max(
            1 - ((double)Distance(one, other) / Math.Max(one.Length, other.Length)), Shared(one, other) * 0.95);
    }

    /// <summary>The fewest letters to add, drop, change, or swap with a neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }

    private static double Shared(string one, string other)
    {
        var (mine, theirs) = (Threes(one), Threes(other));
        return 2.0 * mine.Count(theirs.Contains) / Math.Max(1, mine.Count + theirs.Count);
    }

    private static HashSet<string> Threes(string name)
    {
        var padded = $"  {name} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(i => padded.Substring(i, 3))];
    }
}
