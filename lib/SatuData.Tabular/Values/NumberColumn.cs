namespace SatuData.Tabular.Values;

/// <summary>
/// How the numbers of one column of one file are written. Found out from the whole column, from its start until enough
/// values decide, when the
/// first value is met that is more than plain digits; a column of plain digits never asks.
/// </summary>
/// <remarks>The answer depends on the file alone, not on the partition that asks first. Safe for use by several
/// threads.</remarks>
internal sealed class NumberColumn(bool wholeNumbers, Func<NumberEvidence> collect)
{
    private readonly Lazy<NumberEvidence> _evidence = new(collect);

    public NumberConvention Convention => _evidence.Value.Decide(wholeNumbers);

    /// <summary>What was found, or null when nothing asked.</summary>
    public NumberEvidence? Evidence => _evidence.IsValueCreated ? _evidence.Value : null;
}
