namespace SatuData.Tabular.Values;

/// <summary>How the numbers of a column are read, and why.</summary>
/// <param name="Convention">How.</param>
/// <param name="Basis">What decided it.</param>
/// <param name="Evidence">What the column's own values say.</param>
/// <param name="Others">What the values of other columns say, when they were asked.</param>
internal sealed record NumberVerdict(
    NumberConvention Convention, NumberBasis Basis, NumberEvidence Evidence, NumberEvidence? Others = null)
{
    /// <summary>
    /// The verdict on a column of numbers or of whole numbers; other columns are asked only when it is open.
    /// </summary>
    public static NumberVerdict Decide(NumberEvidence evidence, bool wholeNumbers, Func<NumberEvidence> others)
    {
        if (evidence.Indonesian.Count != evidence.International.Count)
        {
            var isIndonesian = evidence.Indonesian.Count > evidence.International.Count;
            return new(isIndonesian ? NumberConvention.Indonesian : NumberConvention.International, NumberBasis.Column,
                evidence);
        }

        if (evidence.Indonesian.Count > 0)
        {
            return new(NumberConvention.Ambiguous, NumberBasis.None, evidence);
        }

        return (evidence.OneDot.Count > 0, evidence.OneComma.Count > 0, wholeNumbers) switch
        {
            (false, false, _) => new(NumberConvention.Plain, NumberBasis.None, evidence),
            (true, false, true) => new(NumberConvention.Indonesian, NumberBasis.WholeNumbers, evidence),
            (false, true, true) => new(NumberConvention.International, NumberBasis.WholeNumbers, evidence),
            _ => AskOthers(evidence, others()),
        };
    }

    /// <summary>Other columns decide when they agree: at most one value in ten is written the other way.</summary>
    private static NumberVerdict AskOthers(NumberEvidence evidence, NumberEvidence others)
    {
        var (indonesian, international) = (others.Indonesian.Count, others.International.Count);
        var convention = indonesian > international * 10 ? NumberConvention.Indonesian
            : international > indonesian * 10 ? NumberConvention.International
            : NumberConvention.Ambiguous;
        return new(convention, convention == NumberConvention.Ambiguous ? NumberBasis.None : NumberBasis.OtherColumns,
            evidence, others);
    }
}
