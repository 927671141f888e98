using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Steps;

/// <summary>Step 9 of the SOP.</summary>
internal sealed class SampaikanKeWaliData(SampaikanLaporanAkhir step)
{
    [Function("SampaikanKeWaliData")]
    public Task RunAsync(
        [ServiceBusTrigger("wali-data", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
        FunctionContext context)
    {
        var body = message.ReadBody(MessageJson.Default.CaseMessage);
        return step.RunAsync(body, context.ReceiptFor(body), context.CancellationToken);
    }
}
