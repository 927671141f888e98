namespace SatuData.Records.Outbox;

/// <summary>How the relay repeats failed sends.</summary>
public sealed record OutboxSettings
{
    /// <summary>Wait after the first failure; it doubles with each further one. Default 1 second.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait. Default 5 minutes. A random part of up to a fifth is added to every wait.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Failures after which a message is parked. Default 20: a little over an hour.</summary>
    public int MaxAttempts { get; init; } = 20;
}
