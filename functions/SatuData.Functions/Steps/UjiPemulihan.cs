using SatuData.Functions.Hosting;

namespace SatuData.Functions.Steps;

/// <summary>Every Sunday at 02:00 WIB (Saturday 19:00 UTC): the restore drill.</summary>
internal sealed class UjiPemulihan(Pipeline.Steps.UjiPemulihan drill)
{
    [Function("UjiPemulihan")]
    public Task RunAsync([TimerTrigger("0 0 19 * * 6")] TimerInfo timer, FunctionContext context) =>
        drill.RunAsync(context.CancellationToken);
}
