using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Steps;

/// <summary>Step 8 of the SOP.</summary>
internal sealed class SusunLaporanAkhir(SusunKonsepLaporanAkhir step)
{
    [Function("SusunLaporanAkhir")]
    public Task RunAsync(
        [ServiceBusTrigger("laporan-akhir", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
        FunctionContext context)
    {
        var body = message.ReadBody(MessageJson.Default.CaseMessage);
        return step.RunAsync(body, context.ReceiptFor(body), context.CancellationToken);
    }
}
