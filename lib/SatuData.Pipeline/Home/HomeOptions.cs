using SatuData.Records;

namespace SatuData.Pipeline.Home;

/// <summary>How a home is opened.</summary>
public sealed record HomeOptions
{
    /// <summary>The home's folder; made when absent.</summary>
    public required string Path { get; init; }

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Where outgoing messages go: the embedded queue, or the outbox of the relay. Default: the queue.
    /// </summary>
    public MessageRoute Route { get; init; } = MessageRoute.Queue;
}
