using NCrontab;

namespace SatuData.Functions.Hosting.Catalogue;

/// <inheritdoc cref="TimerTriggerAttribute"/>
internal sealed record TimerTrigger(string ParameterName, string Expression, bool RunOnStartup, bool UseMonitor)
    : FunctionTrigger(ParameterName)
{
    private static readonly CrontabSchedule.ParseOptions SixFields = new() { IncludingSeconds = true };

    /// <summary>The parsed expression; times are UTC.</summary>
    public CrontabSchedule Schedule { get; } =
        CrontabSchedule.TryParse(Expression, SixFields)
        ?? throw new FunctionCatalogueException($"The schedule \"{Expression}\" is not six fields, seconds first.");

    public DateTimeOffset NextAfter(DateTimeOffset time) =>
        new(Schedule.GetNextOccurrence(time.UtcDateTime), TimeSpan.Zero);
}
