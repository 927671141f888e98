using SatuData.Functions.Hosting;
using SatuData.Pipeline.Copies;

namespace SatuData.Functions.Steps;

/// <summary>Every night at 01:00 WIB (18:00 UTC): the recovery point of the day, copied to every place outside.</summary>
internal sealed class BuatTitikPemulihan(SalinKeluar copies)
{
    [Function("BuatTitikPemulihan")]
    public Task RunAsync([TimerTrigger("0 0 18 * * *")] TimerInfo timer, FunctionContext context) =>
        copies.RunAsync(progress: null, context.CancellationToken);
}
