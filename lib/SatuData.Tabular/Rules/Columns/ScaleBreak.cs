namespace SatuData.Tabular.Rules.Columns;

/// <summary>Groups of rows whose values are a thousand or a million times those of the others.</summary>
/// <param name="Odd">The groups that stand apart: the fewer values.</param>
/// <param name="IsLarger">Whether their values are the larger ones.</param>
/// <param name="Power">3 for a thousand, 6 for a million.</param>
internal sealed record ScaleBreak(IReadOnlyList<MagnitudeGroup> Odd, bool IsLarger, int Power)
{
    /// <summary>Groups of fewer values say nothing.</summary>
    private const int FewestValues = 3;

    private const int FewestOdd = 5;

    /// <summary>A thousand in powers of two.</summary>
    private const double Thousand = 9.966;

    /// <summary>How far the ratio of medians may be from a thousand or a million: a factor of about 3.5.</summary>
    private const double Tolerance = 1.8;

    /// <summary>The least gap between the smaller and the larger values: a factor of about 32.</summary>
    private const int LeastGap = 5;

    /// <summary>The first row that stands apart.</summary>
    public long FirstRow => Odd.Min(g => g.FirstRow);

    /// <summary>
    /// Looks for one. <paramref name="asBlock"/>: the groups are in order and those that stand apart must lie together.
    /// </summary>
    public static ScaleBreak? Find(IReadOnlyCollection<MagnitudeGroup> groups, bool asBlock)
    {
        var usable = groups.Where(g => g.Total >= FewestValues && !(asBlock && IsSplit(g))).ToList();
        if (usable.Count < 2)
        {
            return null;
        }

        var sorted = usable.OrderBy(g => g.Quantile(0.5)).ToList();
        var cut = Enumerable.Range(1, sorted.Count - 1).MaxBy(Step);
        var (low, high) = (sorted[..cut], sorted[cut..]);
        var gap = high.Min(g => g.Quantile(0.1)) - low.Max(g => g.Quantile(0.9));
        var ratio = Median(high) - Median(low);
        var power = Math.Abs(ratio - Thousand) <= Tolerance ? 3 : Math.Abs(ratio - (2 * Thousand)) <= Tolerance ? 6 : 0;
        if (gap < LeastGap || power == 0)
        {
            return null;
        }

        var isLarger = high.Sum(g => g.Total) < low.Sum(g => g.Total);
        var odd = isLarger ? high : low;
        return odd.Sum(g => g.Total) >= FewestOdd && (!asBlock || LieTogether(usable, odd))
            ? new(odd, isLarger, power)
            : null;

        int Step(int i) => sorted[i].Quantile(0.5) - sorted[i - 1].Quantile(0.5);
    }

    /// <summary>A block in which the change happens, and that is therefore of no side.</summary>
    private static bool IsSplit(MagnitudeGroup group) => group.Quantile(1) - group.Quantile(0) >= LeastGap + 2;

    private static double Median(List<MagnitudeGroup> groups)
    {
        var all = new MagnitudeGroup();
        foreach (var group in groups)
        {
            all.Merge(group);
        }

        return all.Quantile(0.5);
    }

    private static bool LieTogether(List<MagnitudeGroup> inOrder, List<MagnitudeGroup> odd)
    {
        var isOdd = inOrder.Select(odd.Contains).ToList();
        return isOdd.LastIndexOf(true) - isOdd.IndexOf(true) + 1 == odd.Count;
    }
}
