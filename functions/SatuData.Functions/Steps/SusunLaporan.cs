using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Steps;

/// <summary>Step 5 of the SOP.</summary>
internal sealed class SusunLaporan(SusunLaporanPengelolaan step)
{
    [Function("SusunLaporan")]
    public Task RunAsync(
        [ServiceBusTrigger("laporan-pengelolaan", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
        FunctionContext context)
    {
        var body = message.ReadBody(MessageJson.Default.CaseMessage);
        return step.RunAsync(body, context.ReceiptFor(body), context.CancellationToken);
    }
}
