namespace SatuData.Tabular.Values;

/// <summary>
/// How the numbers of one column of one file are written. Found out from the whole column, from its start until enough
/// values decide, when the first value is met that is more than plain digits; a column of plain digits never asks.
/// </summary>
/// <remarks>
/// The answer depends on the file alone, not on the partition that asks first. Safe for use by several threads.
/// </remarks>
internal sealed class NumberColumn(bool wholeNumbers, Func<NumberEvidence> collect, Func<NumberEvidence> others)
{
    private readonly Lazy<NumberVerdict> _verdict = new(() => NumberVerdict.Decide(collect(), wholeNumbers, others));

    public NumberConvention Convention => _verdict.Value.Convention;

    /// <summary>
    /// A number with a decimal point, without groups, as the column writes it: with a comma where it does.
    /// </summary>
    public string InConvention(string plain) =>
        Convention == NumberConvention.Indonesian ? plain.Replace('.', ',') : plain;

    /// <summary>What was found, or null when nothing asked.</summary>
    public NumberVerdict? Verdict => _verdict.IsValueCreated ? _verdict.Value : null;
}
