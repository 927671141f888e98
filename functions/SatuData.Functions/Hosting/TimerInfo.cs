namespace SatuData.Functions.Hosting;

/// <summary>What a timer function is told about its run.</summary>
/// <param name="IsPastDue">Whether the run makes up for one that was missed.</param>
internal sealed record TimerInfo(bool IsPastDue);
