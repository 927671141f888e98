namespace SatuData.Functions.Hosting;

/// <summary>Marks the parameter of a function that runs on a schedule of six fields, seconds first, in UTC.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    public string Schedule { get; } = schedule;

    /// <summary>Whether it also runs each time the host starts.</summary>
    public bool RunOnStartup { get; init; }

    /// <summary>
    /// Whether the last run is remembered, so that a run missed while the host was down is made up for.
    /// </summary>
    public bool UseMonitor { get; init; } = true;
}
