using SatuData.Functions.Hosting;

namespace SatuData.Functions.Steps;

/// <summary>Every night at 01:00 WIB (18:00 UTC): the recovery point of the day.</summary>
internal sealed class BuatTitikPemulihan(Pipeline.Steps.BuatTitikPemulihan recovery)
{
    [Function("BuatTitikPemulihan")]
    public Task RunAsync([TimerTrigger("0 0 18 * * *")] TimerInfo timer, FunctionContext context) =>
        recovery.RunAsync(context.CancellationToken);
}
