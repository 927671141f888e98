namespace SatuData.Procedures.Calendar;

/// <summary>The office hours of a week: for each day the stretches of work between the breaks.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class WorkWeek
{
    private readonly WorkSpan[][] _days;

    /// <summary>Creates a week.</summary>
    /// <param name="days">Stretches per day, in order and apart; a day left out is a free day.</param>
    /// <exception cref="ArgumentException">
    /// Stretches overlap, are empty or leave the day, or the week holds no work at all.
    /// </exception>
    public WorkWeek(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkSpan>> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        _days = [.. Enum.GetValues<DayOfWeek>().Select(day => days.GetValueOrDefault(day, []).ToArray())];
        if (!_days.All(InOrder))
        {
            throw new ArgumentException("Stretches of a day must be in order, apart and within it.", nameof(days));
        }

        Total = _days.SelectMany(spans => spans).Aggregate(TimeSpan.Zero, (sum, span) => sum + span.Length);
        if (Total == TimeSpan.Zero)
        {
            throw new ArgumentException("A week needs some office time.", nameof(days));
        }
    }

    /// <summary>Office time of a week without holidays.</summary>
    public TimeSpan Total { get; }

    /// <summary>The stretches of work of <paramref name="day"/>, in order; empty on a free day.</summary>
    public IReadOnlyList<WorkSpan> this[DayOfWeek day] => _days[(int)day];

    private static bool InOrder(WorkSpan[] spans)
    {
        var last = TimeSpan.Zero;
        foreach (var span in spans)
        {
            if (span.Start < last || span.End <= span.Start)
            {
                return false;
            }

            last = span.End;
        }

        return last <= TimeSpan.FromDays(1);
    }
}
