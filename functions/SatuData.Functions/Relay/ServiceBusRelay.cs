using SatuData.Functions.Hosting;
using SatuData.Records.Outbox;

namespace SatuData.Functions.Relay;

/// <summary>
/// Sends the outbox to Azure Service Bus. Several may run at once: each takes rows under a lease, and message ids that
/// stay the same let duplicate detection drop what was sent twice.
/// </summary>
internal sealed class ServiceBusRelay(OutboxRelay outbox, ServiceBusSender sender, ILogger<ServiceBusRelay> logger)
{
    private const int AtOnce = 50;

    // Longer than a send with its timeout, so that a slow answer is not overtaken by another relay.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    private readonly string _owner = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";

    /// <summary>
    /// Sends what is due until nothing is, or nothing of a round got through; returns how many messages were sent.
    /// </summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        while (await outbox.ClaimAsync(_owner, AtOnce, Lease, cancellationToken) is { Count: > 0 } due)
        {
            var counts = await Task.WhenAll(due.GroupBy(row => row.Message.Queue)
                .Select(group => SendQueueAsync(group.Key, [.. group], cancellationToken)));
            if (counts.Sum() == 0)
            {
                // An outage: what is left waits for the next run rather than failing one case after the other.
                break;
            }

            sent += counts.Sum();
        }

        return sent;
    }

    private async Task<int> SendQueueAsync(string queue, List<OutboxMessage> rows, CancellationToken cancellationToken)
    {
        var sent = 0;
        foreach (var batch in MessageBatch.Split(rows))
        {
            sent += await SendBatchAsync(queue, batch, cancellationToken);
        }

        return sent;
    }

    private async Task<int> SendBatchAsync(
        string queue, IReadOnlyList<OutboxMessage> batch, CancellationToken cancellationToken)
    {
        var outcome = await sender.SendAsync(queue, batch, cancellationToken);
        switch (outcome.Kind)
        {
            case SendOutcomeKind.Sent:
                await outbox.MarkSentAsync([.. batch.Select(row => row.Id)], CancellationToken.None);
                Log.Relayed(logger, batch.Count, queue);
                return batch.Count;
            case SendOutcomeKind.Refused when batch.Count > 1:
                // One message may have spoilt it for the others.
                return await OneByOneAsync(queue, batch, cancellationToken);
            case SendOutcomeKind.Refused:
                await outbox.ParkAsync(batch[0].Id, outcome.Failure!, CancellationToken.None);
                Log.RelayRefused(logger, queue, batch[0].Message.MessageId, outcome.Failure!);
                return 0;
            default:
                Log.RelayRetries(logger, queue, batch.Count, outcome.Failure!);
                foreach (var row in batch)
                {
                    await outbox.MarkFailedAsync(row.Id, outcome.Failure!, CancellationToken.None);
                }

                return 0;
        }
    }

    private async Task<int> OneByOneAsync(
        string queue, IReadOnlyList<OutboxMessage> batch, CancellationToken cancellationToken)
    {
        var sent = 0;
        foreach (var row in batch)
        {
            sent += await SendBatchAsync(queue, [row], cancellationToken);
        }

        return sent;
    }
}
