using SatuData.Records;

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
    /// Completes the message in the transaction of the function's own change, where the queue is the records database;
    /// the host then does
    /// not complete it again. Null on Azure, and for timers.
    /// </summary>
    public Action<RecordsTransaction>? Settle { get; init; }
}
