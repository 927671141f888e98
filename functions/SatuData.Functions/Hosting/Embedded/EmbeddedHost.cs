using SatuData.Functions.Hosting.Catalogue;
using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>
/// Runs the functions inside this process, on the queues of the records database and on the clock, as the Functions
/// host would on Azure: peek-lock, one call per session, renewed locks, redelivery, dead-letter.
/// </summary>
internal sealed class EmbeddedHost : BackgroundService
{
    private readonly CancellationTokenSource _atOnce = new();
    private readonly QueuePump _queues;
    private readonly TimerPump _timers;
    private readonly ILogger _logger;
    private readonly FunctionCatalogue _catalogue;
    private readonly EmbeddedHostOptions _options;

    public EmbeddedHost(
        FunctionCatalogue catalogue,
        IMessageQueue queue,
        TimerStatusFile timers,
        IServiceScopeFactory scopes,
        EmbeddedHostOptions options,
        TimeProvider time,
        ILogger<EmbeddedHost> logger)
    {
        var runner = new FunctionRunner(scopes, time, options.Settings.FunctionTimeout);
        _catalogue = catalogue;
        _options = options;
        _logger = logger;
        _queues = new QueuePump(
            catalogue, queue, new MessageHandling(queue, runner, options, time, logger), options, time, logger);
        _timers = new TimerPump(catalogue, timers, runner, time, logger);
    }

    /// <summary>
    /// Runs timers that are due and handles messages until none is active and nothing runs. Messages scheduled for
    /// later are left; cancelling stops gracefully.
    /// </summary>
    public async Task RunUntilIdleAsync(CancellationToken cancellationToken)
    {
        var stopping = new HostStopping(cancellationToken, _atOnce.Token);
        await _timers.RunAsync(untilIdle: true, stopping);
        await _queues.RunAsync(untilIdle: true, stopping);
    }

    /// <summary>
    /// Takes no more messages and ends what runs; when <paramref name="cancellationToken"/> ends first, cancels it.
    /// </summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        Log.Stopping(_logger, _queues.InFlight);
        await using var impatience = cancellationToken.Register(_atOnce.Cancel);
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        base.Dispose();
        _atOnce.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Log.Started(_logger, _catalogue.Functions.Count, _options.Settings.MaxConcurrentSessions);
        var stopping = new HostStopping(stoppingToken, _atOnce.Token);
        return Task.WhenAll(_queues.RunAsync(untilIdle: false, stopping), _timers.RunAsync(untilIdle: false, stopping));
    }
}
