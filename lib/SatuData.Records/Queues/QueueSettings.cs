namespace SatuData.Records.Queues;

/// <summary>How one queue behaves; the names and defaults are Azure Service Bus's.</summary>
/// <param name="Name">Name of the queue.</param>
public sealed record QueueSettings(string Name)
{
    /// <summary>Whether every message must name a session. Default true: a session is a case.</summary>
    public bool RequiresSession { get; init; } = true;

    /// <summary>How long a peek-lock or session lock lasts; at most 5 minutes. Default 60 seconds.</summary>
    public TimeSpan LockDuration { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Deliveries after which a message is dead-lettered. Default 10.</summary>
    public int MaxDeliveryCount { get; init; } = 10;

    /// <summary>
    /// How long message ids are remembered, 20 seconds to 7 days; null for no duplicate detection. Default 1 hour.
    /// </summary>
    public TimeSpan? DuplicateDetectionWindow { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Longest life of a message; null for no limit. Default 14 days.</summary>
    public TimeSpan? DefaultTimeToLive { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Whether expired messages are dead-lettered rather than removed. Default true.</summary>
    public bool DeadLetteringOnExpiration { get; init; } = true;
}
