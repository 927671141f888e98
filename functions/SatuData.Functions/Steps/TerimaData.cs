using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Steps;

/// <summary>Step 3 of the SOP.</summary>
internal sealed class TerimaData(BacaUnggahan step)
{
    [Function("TerimaData")]
    public Task RunAsync(
        [ServiceBusTrigger("data-masuk", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
        FunctionContext context)
    {
        var body = message.ReadBody(MessageJson.Default.CaseMessage);
        return step.RunAsync(body, context.ReceiptFor(body), context.CancellationToken);
    }
}
