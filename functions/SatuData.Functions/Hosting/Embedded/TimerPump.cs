using SatuData.Functions.Hosting.Catalogue;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>Runs timer functions when they are due; a timer never overlaps itself.</summary>
internal sealed class TimerPump(
    FunctionCatalogue catalogue, TimerStatusFile status, FunctionRunner runner, TimeProvider time, ILogger logger)
{
    // Waits are cut so that a changed wall clock or a machine that slept is noticed.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>Works until told to stop, or, with <paramref name="untilIdle"/>, until no timer is due.</summary>
    public Task RunAsync(bool untilIdle, HostStopping stopping) =>
        Task.WhenAll(catalogue.Functions
            .Where(function => function.Trigger is TimerTrigger)
            .Select(function => RunOneAsync(function, (TimerTrigger)function.Trigger, untilIdle, stopping)));

    private async Task RunOneAsync(
        FunctionDescriptor function, TimerTrigger trigger, bool untilIdle, HostStopping stopping)
    {
        try
        {
            await AtStartAsync(function, trigger, stopping);
            while (!untilIdle)
            {
                await WaitUntilAsync(trigger.NextAfter(time.GetUtcNow()), stopping.Gracefully);
                await FireAsync(function, isPastDue: false, stopping);
                Remember(function, trigger);
            }
        }
        catch (OperationCanceledException) when (stopping.Gracefully.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task AtStartAsync(FunctionDescriptor function, TimerTrigger trigger, HostStopping stopping)
    {
        var last = trigger.UseMonitor ? status.LastRun(function.Name) : null;
        var isPastDue = last is { } known && trigger.NextAfter(known) <= time.GetUtcNow();
        if (isPastDue)
        {
            Log.PastDue(logger, function.Name);
        }

        if (isPastDue || trigger.RunOnStartup)
        {
            await FireAsync(function, isPastDue, stopping);
        }

        if (isPastDue || trigger.RunOnStartup || last is null)
        {
            Remember(function, trigger);
        }
    }

    private async Task WaitUntilAsync(DateTimeOffset due, CancellationToken cancellationToken)
    {
        for (var left = due - time.GetUtcNow(); left > TimeSpan.Zero; left = due - time.GetUtcNow())
        {
            await Task.Delay(left < LongestWait ? left : LongestWait, time, cancellationToken);
        }
    }

    private async Task FireAsync(FunctionDescriptor function, bool isPastDue, HostStopping stopping)
    {
        stopping.Gracefully.ThrowIfCancellationRequested();
        var invocation = Guid.NewGuid().ToString();
        var started = time.GetTimestamp();
        try
        {
            await runner.RunAsync(function, new TimerInfo(isPastDue), new FunctionCall(invocation), stopping.AtOnce);
            Log.FunctionDone(logger, function.Name, invocation, (long)time.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception exception)
        {
            // A timer has no delivery to give back: its next occurrence is its next try.
            Log.TimerFailed(logger, function.Name, invocation, Log.Kind(exception));
            Log.FunctionTrace(logger, function.Name, invocation, exception.StackTrace);
        }
    }

    private void Remember(FunctionDescriptor function, TimerTrigger trigger)
    {
        if (!trigger.UseMonitor)
        {
            return;
        }

        try
        {
            status.Remember(function.Name, time.GetUtcNow());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.TimerNotRemembered(logger, function.Name, Log.Kind(exception));
        }
    }
}
