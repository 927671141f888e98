using System.Globalization;

namespace SatuData.Procedures.Definitions;

/// <summary>The time standard (waktu) of a step, as written in the SOP.</summary>
/// <param name="Amount">How many units, 1 to 10,000.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Basis">Which time counts; office time by default.</param>
/// <param name="Limit">Whether it is a deadline (default) or how long the step goes on.</param>
public readonly record struct StepTime(
    int Amount, TimeUnit Unit, TimeBasis Basis = TimeBasis.Kerja, TimeLimit Limit = TimeLimit.Tenggat)
{
    /// <summary>Office time of one working day: 37.5 hours a week over five days (Perpres 21/2023).</summary>
    public static readonly TimeSpan WorkDay = TimeSpan.FromHours(7.5);

    /// <summary>The standard as office time, to be counted on a <see cref="Calendar.WorkCalendar"/>.</summary>
    public TimeSpan ToWorkTime() => Unit switch
    {
        TimeUnit.Menit => TimeSpan.FromMinutes(Amount),
        TimeUnit.Jam => TimeSpan.FromHours(Amount),
        TimeUnit.Hari => WorkDay * Amount,
        _ => throw new InvalidOperationException($"Unknown time unit {Unit}."),
    };

    /// <summary>The standard as time that passes at night and on free days too.</summary>
    public TimeSpan ToElapsedTime() => Unit switch
    {
        TimeUnit.Menit => TimeSpan.FromMinutes(Amount),
        TimeUnit.Jam => TimeSpan.FromHours(Amount),
        TimeUnit.Hari => TimeSpan.FromDays(Amount),
        _ => throw new InvalidOperationException($"Unknown time unit {Unit}."),
    };

    /// <summary>As an office writes it: <c>1 jam</c>, <c>3 hari</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Amount} {Unit.ToString().ToLowerInvariant()}");
}
