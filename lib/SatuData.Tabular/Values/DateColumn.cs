namespace SatuData.Tabular.Values;

/// <summary>
/// In which order the days of one column have day and month. Found out from the whole column, from its start until
/// enough values decide, when the first day is met that could be read both ways.
/// </summary>
/// <remarks>
/// The answer depends on the file alone, not on the partition that asks first. Safe for use by several threads.
/// </remarks>
internal sealed class DateColumn(Func<DateEvidence> collect)
{
    private readonly Lazy<DateEvidence> _evidence = new(collect);

    public bool IsMonthFirst => _evidence.Value.IsMonthFirst;

    /// <summary>What was found, or null when nothing asked.</summary>
    public DateEvidence? Evidence => _evidence.IsValueCreated ? _evidence.Value : null;
}
