using SatuData.Records.Outbox;

namespace SatuData.Functions.Relay;

/// <summary>
/// One round of looking after messages: what waits in the outbox is sent where a Service Bus namespace is set, and what
/// was sent or handled
/// long ago is cleared away. On the embedded default the queue tables are the queue and nothing waits to be sent.
/// </summary>
internal sealed class OutboxRun(OutboxRelay outbox, InboxRetention inbox, IServiceProvider services)
{
    private static readonly TimeSpan SentAge = TimeSpan.FromDays(7);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (services.GetService<ServiceBusRelay>() is { } relay)
        {
            await relay.RunAsync(cancellationToken);
        }

        await outbox.PurgeAsync(SentAge, cancellationToken: cancellationToken);
        await inbox.PurgeAsync(cancellationToken: cancellationToken);
    }
}
