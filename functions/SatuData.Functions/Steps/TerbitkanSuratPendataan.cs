using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Steps;

/// <summary>Step 2 of the SOP.</summary>
internal sealed class TerbitkanSuratPendataan(BuatSuratPendataan step)
{
    [Function("TerbitkanSuratPendataan")]
    public Task RunAsync(
        [ServiceBusTrigger("surat-pendataan", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
        FunctionContext context)
    {
        var body = message.ReadBody(MessageJson.Default.CaseMessage);
        return step.RunAsync(body, context.ReceiptFor(body), context.CancellationToken);
    }
}
