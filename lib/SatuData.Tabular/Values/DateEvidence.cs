namespace SatuData.Tabular.Values;

/// <summary>
/// Collects what the days of one column say about the order of day and month, both written as numbers.
/// </summary>
internal sealed class DateEvidence
{
    private const int Enough = 1000;

    /// <summary>Days that can only have the day first: 31/12/2024.</summary>
    public CellTally DayFirst { get; private set; }

    /// <summary>Days that can only have the month first: 12/31/2024.</summary>
    public CellTally MonthFirst { get; private set; }

    /// <summary>Days that would be another day the other way round.</summary>
    public CellTally Open { get; private set; }

    public bool IsEnough => DayFirst.Count + MonthFirst.Count >= Enough;

    /// <summary>
    /// The month is first only where that is proven and the opposite is not outweighing it; the Indonesian order is the
    /// day first.
    /// </summary>
    public bool IsMonthFirst => MonthFirst.Count > DayFirst.Count;

    public void Add(ReadOnlySpan<byte> text, long row, int column)
    {
        if (DateText.TryParse(text, monthFirst: false, out var reading))
        {
            if (reading.IsOpen)
            {
                Open = Open.With(row, column);
            }
            else if (reading.IsNumeric && reading.Day > 12)
            {
                DayFirst = DayFirst.With(row, column);
            }
        }
        else if (DateText.TryParse(text, monthFirst: true, out reading) && reading.IsNumeric)
        {
            MonthFirst = MonthFirst.With(row, column);
        }
    }
}
