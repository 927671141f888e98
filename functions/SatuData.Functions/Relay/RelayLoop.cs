using SatuData.Functions.Hosting;

namespace SatuData.Functions.Relay;

/// <summary>
/// Sends the outbox soon after each commit while the process lives. It is not enough alone: without an instance nothing
/// runs, so the timer KirimOutbox does the same.
/// </summary>
internal sealed class RelayLoop(ServiceBusRelay relay, TimeProvider time, ILogger<RelayLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await OnceAsync(stoppingToken), time, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> OnceAsync(CancellationToken stoppingToken)
    {
        try
        {
            await relay.RunAsync(stoppingToken);
            return Interval;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.RelayFailed(logger, Log.Kind(exception), AfterFailure);
            return AfterFailure;
        }
        catch (OperationCanceledException)
        {
            return TimeSpan.Zero;
        }
    }
}
