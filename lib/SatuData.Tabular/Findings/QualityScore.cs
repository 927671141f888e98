namespace SatuData.Tabular.Findings;

/// <summary>
/// The quality of a table as a number from 0 to 100. In each dimension the score is the share of cells without a
/// finding of that dimension: a finding about a cell counts one cell, one about a row the cells of a row, one about a
/// column those of a column, one about the table half the table when it is an error; a warning counts a quarter of an
/// error, information nothing. The scores of the dimensions multiply. A table that has an error or a warning never
/// reaches 100, and a file without a readable table has 0.
/// </summary>
/// <param name="Total">0 to 100, one decimal.</param>
/// <param name="Dimensions">The score of every dimension, in the order of <see cref="QualityDimension"/>.</param>
public sealed record QualityScore(decimal Total, IReadOnlyList<DimensionScore> Dimensions)
{
    private const double WarningWeight = 0.25;

    // A warning about the table as a whole, as of a column that is not stored, says little about its cells.
    private const double TableWarning = 0.02;
    private const double MostTableWarnings = 0.2;

    /// <summary>The score of a table.</summary>
    /// <param name="counts">Exact counts of its findings.</param>
    /// <param name="rows">Rows of data; 0 when none could be read.</param>
    /// <param name="columns">Columns of the standard that should be there.</param>
    public static QualityScore Of(IReadOnlyList<FindingCount> counts, long rows, int columns)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var scores = Enum.GetValues<QualityDimension>().Select(d =>
        {
            var own = counts.Where(c => FindingCatalogue.For(c.Code).Dimension == d).ToList();
            var share = rows == 0 && own.Exists(c => c.Severity == Severity.Error)
                ? 1
                : Math.Min(1, own.Sum(c => Share(c, rows, columns)));
            return new DimensionScore(
                d, Rounded(1 - share, share > 0), Sum(own, Severity.Error), Sum(own, Severity.Warning));
        }).ToList();
        var product = scores.Aggregate(1.0, (all, one) => all * (double)one.Score / 100);
        return new QualityScore(rows == 0 ? 0 : Rounded(product, product < 1), scores);
    }

    // The share of the table's cells that the findings take, in 0 to many.
    private static double Share(FindingCount count, long rows, int columns)
    {
        if (count.Severity == Severity.Info)
        {
            return 0;
        }

        var cells = Math.Max(1.0, rows) * Math.Max(1, columns);
        var isError = count.Severity == Severity.Error;
        return FindingCatalogue.For(count.Code).Scope switch
        {
            FindingScope.Cell => count.Count * (isError ? 1 : WarningWeight) / cells,
            FindingScope.Row => count.Count * (isError ? 1 : WarningWeight) / Math.Max(1.0, rows),
            FindingScope.Column => count.Count * (isError ? 1 : WarningWeight) / Math.Max(1, columns),
            _ => isError ? count.Count * 0.5 : Math.Min(MostTableWarnings, count.Count * TableWarning),
        };
    }

    private static long Sum(IEnumerable<FindingCount> counts, Severity severity) =>
        counts.Where(c => c.Severity == severity).Sum(c => c.Count);

    // Rounded down, so that one wrong cell in a million still shows.
    private static decimal Rounded(double share, bool isFlawed)
    {
        var score = Math.Floor((decimal)share * 1000) / 10;
        return isFlawed ? Math.Min(score, 99.9m) : score;
    }
}
