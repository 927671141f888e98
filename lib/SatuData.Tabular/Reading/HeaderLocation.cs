namespace SatuData.Tabular.Reading;

/// <summary>Where the header is among the first rows.</summary>
/// <param name="Index">0-based position among the rows of the sample.</param>
/// <param name="Matches">How many fields of the standard it names.</param>
/// <param name="SkippedRows">Rows before the first row of data.</param>
internal sealed record HeaderLocation(int Index, int Matches, int SkippedRows)
{
    /// <summary>How many rows are looked at.</summary>
    public const int SampleSize = 25;

    /// <summary>
    /// The row that names most fields, the first of equals; when none names any, the first that is not blank; null when
    /// all are.
    /// </summary>
    public static HeaderLocation? Find(IReadOnlyList<SampleRow> rows, HeaderMatcher matcher)
    {
        var best = -1;
        var bestMatches = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsBlank)
            {
                continue;
            }

            var matches = matcher.CountMatches(rows[i].Cells);
            if (best < 0 || matches > bestMatches)
            {
                (best, bestMatches) = (i, matches);
            }
        }

        if (best < 0)
        {
            return null;
        }

        var hasNumbering = best + 1 < rows.Count && rows[best + 1].IsNumbering;
        return new HeaderLocation(best, bestMatches, best + (hasNumbering ? 2 : 1));
    }
}
