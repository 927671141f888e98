using SatuData.Records.Queues;

namespace SatuData.Records;

/// <summary>Where the records lie and how they behave.</summary>
public sealed record RecordsOptions
{
    /// <summary>
    /// Path of the database file; it and its folder are made when absent, readable by their owner only.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>Clock of locks, schedules, time to live and every recorded time. Default the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The queues messages may be sent to. Default none.</summary>
    public IReadOnlyList<QueueSettings> Queues { get; init; } = [];

    /// <summary>Where sent messages go. Default the queue tables.</summary>
    public MessageRoute Route { get; init; } = MessageRoute.Queue;

    /// <summary>
    /// How long to wait for another process that is writing before <see cref="RecordsBusyException"/>, in machine
    /// time. Default 15 seconds.
    /// </summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(15);
}
