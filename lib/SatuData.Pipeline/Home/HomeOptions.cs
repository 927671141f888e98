using SatuData.Records;
using SatuData.Snapshots.Vault;

namespace SatuData.Pipeline.Home;

/// <summary>How a home is opened.</summary>
public sealed record HomeOptions
{
    /// <summary>The home's folder; made when absent.</summary>
    public required string Path { get; init; }

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What protects the keys in the key file. Default: only the file's rights.</summary>
    public IKeyProtection? KeyProtection { get; init; }

    /// <summary>
    /// Where outgoing messages go: the embedded queue, or the outbox of the relay. Default: the queue.
    /// </summary>
    public MessageRoute Route { get; init; } = MessageRoute.Queue;
}
