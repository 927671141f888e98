namespace SatuData.Records.Queues;

/// <summary>How many messages a queue holds, by state.</summary>
/// <param name="Name">Name of the queue.</param>
/// <param name="Active">Visible or under a lock.</param>
/// <param name="Scheduled">Not yet visible.</param>
/// <param name="DeadLetter">In the dead-letter queue.</param>
/// <param name="OldestActive">When the oldest active message became visible; null when there is none.</param>
public sealed record QueueStatus(
    string Name, long Active, long Scheduled, long DeadLetter, DateTimeOffset? OldestActive);
