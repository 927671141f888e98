using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Steps;

/// <summary>Step 4 of the SOP.</summary>
internal sealed class SimpanData(SimpanUnggahan step)
{
    [Function("SimpanData")]
    public Task RunAsync(
        [ServiceBusTrigger("penyimpanan", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
        FunctionContext context)
    {
        var body = message.ReadBody(MessageJson.Default.CaseMessage);
        return step.RunAsync(body, context.ReceiptFor(body), context.CancellationToken);
    }
}
