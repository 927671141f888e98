using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Steps;

/// <summary>Step 1 of the SOP.</summary>
internal sealed class CatatNotaDinas(DaftarkanNotaDinas step)
{
    [Function("CatatNotaDinas")]
    public Task RunAsync(
        [ServiceBusTrigger("nota-dinas", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
        FunctionContext context)
    {
        var body = message.ReadBody(MessageJson.Default.CaseMessage);
        return step.RunAsync(body, context.ReceiptFor(body), context.CancellationToken);
    }
}
