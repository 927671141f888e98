using SatuData.Functions.Hosting;

namespace SatuData.Functions.Steps;

/// <summary>Every five minutes: reminders and escalations of due times.</summary>
internal sealed class PantauTenggat(Pipeline.Steps.PantauTenggat watch)
{
    [Function("PantauTenggat")]
    public Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, FunctionContext context) =>
        watch.RunAsync(context.CancellationToken);
}
