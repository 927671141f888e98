using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting;

/// <summary>One call of a function.</summary>
internal sealed class FunctionContext
{
    public required string FunctionName { get; init; }

    public required string InvocationId { get; init; }

    /// <summary>Cancelled when the function's time is up, its lock is lost, or the host must stop at once.</summary>
    public required CancellationToken CancellationToken { get; init; }

    /// <summary>The services of this call; they end with it.</summary>
    public required IServiceProvider InstanceServices { get; init; }

    /// <summary>
    /// The message under its lock when the queue is the records database, so that the function may complete it in the
    /// transaction of its own change; null on Azure, and for timers.
    /// </summary>
    public ReceivedMessage? LockedMessage { get; init; }

    /// <summary>Set by a function that completed its message itself: the host then does not.</summary>
    public bool MessageCompleted { get; set; }
}
