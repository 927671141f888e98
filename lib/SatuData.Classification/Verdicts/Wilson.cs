namespace SatuData.Classification.Verdicts;

/// <summary>
/// The lower end of the 95 % Wilson interval of a share: what can be claimed from few cells. All of 3 cells is 0.44,
/// all of 100 is 0.96.
/// </summary>
internal static class Wilson
{
    private const double Z = 1.96;

    public static double LowerBound(long hits, long cells)
    {
        if (cells <= 0)
        {
            return 0;
        }

        var share = Math.Min(1, (double)hits / cells);
        var z2 = Z * Z / cells;
        var centre = share + (z2 / 2);
        var spread = Math.Sqrt((share * (1 - share) * z2) + (z2 * z2 / 4));
        return Math.Max(0, (centre - spread) / (1 + z2));
    }
}
