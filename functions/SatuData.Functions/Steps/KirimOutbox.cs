using SatuData.Functions.Hosting;
using SatuData.Functions.Relay;

namespace SatuData.Functions.Steps;

/// <summary>Every minute: outbox rows go to Service Bus, and what was handled long ago is cleared away.</summary>
internal sealed class KirimOutbox(OutboxRun relay)
{
    [Function("KirimOutbox")]
    public Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer, FunctionContext context) =>
        relay.RunAsync(context.CancellationToken);
}
