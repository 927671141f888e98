using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Steps;

/// <summary>Step 7 of the SOP.</summary>
internal sealed class TindakLanjutiPemeriksaan(TindakLanjut step)
{
    [Function("TindakLanjutiPemeriksaan")]
    public Task RunAsync(
        [ServiceBusTrigger("pemeriksaan", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
        FunctionContext context)
    {
        var body = message.ReadBody(MessageJson.Default.CaseMessage);
        return step.RunAsync(body, context.ReceiptFor(body), context.CancellationToken);
    }
}
