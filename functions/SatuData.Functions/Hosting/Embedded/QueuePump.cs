using System.Collections.Concurrent;
using System.Threading.Channels;
using SatuData.Functions.Hosting.Catalogue;
using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>
/// Takes free sessions of all queues, in turn, into a limited number of slots; each slot handles one session until it
/// is empty. A queue without sessions fills a slot per message.
/// </summary>
internal sealed class QueuePump(
    FunctionCatalogue catalogue,
    IMessageQueue queue,
    MessageHandling handling,
    EmbeddedHostOptions options,
    TimeProvider time,
    ILogger logger)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly List<(FunctionDescriptor Function, QueueTrigger Trigger)> _sources =
        [.. catalogue.Functions.Where(function => function.Trigger is QueueTrigger)
            .Select(function => (function, (QueueTrigger)function.Trigger))];

    private readonly ConcurrentDictionary<Task, byte> _inFlight = [];
    private readonly Channel<byte> _slotFreed = Channel.CreateBounded<byte>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private Task? _wake;
    private int _next;

    public int InFlight => _inFlight.Count;

    private int FreeSlots => options.Settings.MaxConcurrentSessions - _inFlight.Count;

    /// <summary>Works until told to stop, or, with <paramref name="untilIdle"/>, until nothing is left to do.</summary>
    public async Task RunAsync(bool untilIdle, HostStopping stopping)
    {
        var pause = TimeSpan.FromMilliseconds(250);
        while (!stopping.Gracefully.IsCancellationRequested)
        {
            try
            {
                if (!await StepAsync(untilIdle, stopping))
                {
                    break;
                }

                pause = TimeSpan.FromMilliseconds(250);
            }
            catch (OperationCanceledException) when (stopping.Gracefully.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception)
            {
                // The pump outlives every failure of its queue: nobody would start it again before the next restart.
                Log.PumpFailed(logger, Log.Kind(exception), pause);
                await Task.Delay(pause, time, stopping.Gracefully)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }

        await Task.WhenAll(_inFlight.Keys);
    }

    private async Task<bool> StepAsync(bool untilIdle, HostStopping stopping)
    {
        // Asked for before looking, so that a message sent between the look and the wait ends the wait.
        ListenForMessages(stopping.Gracefully);
        if (await FillSlotsAsync(stopping))
        {
            return true;
        }

        if (untilIdle && _inFlight.IsEmpty && await IsEmptyAsync(stopping.Gracefully))
        {
            return false;
        }

        await WaitAsync(stopping.Gracefully);
        return true;
    }

    private void ListenForMessages(CancellationToken cancellationToken)
    {
        if (_wake is null or { IsCompleted: true })
        {
            _wake = options.WaitForMessages?.Invoke(cancellationToken);
        }
    }

    private async Task<bool> FillSlotsAsync(HostStopping stopping)
    {
        // Another source begins each time, so that none waits behind a busy one for ever.
        var sources = Rotate();
        var started = false;
        var withSessions = sources.Where(source => source.Trigger.IsSessionsEnabled)
            .ToDictionary(
                source => source.Trigger.QueueName, source => source.Function, StringComparer.OrdinalIgnoreCase);
        if (FreeSlots > 0 && withSessions.Count > 0)
        {
            foreach (
                var taken in await queue.AcceptSessionsAsync([.. withSessions.Keys], FreeSlots, stopping.Gracefully))
            {
                Track(() => DrainAsync(withSessions[taken.Session.Queue], taken, stopping));
                started = true;
            }
        }

        foreach (var (function, trigger) in sources.Where(source => !source.Trigger.IsSessionsEnabled))
        {
            while (FreeSlots > 0
                && await queue.ReceiveAsync(trigger.QueueName, cancellationToken: stopping.Gracefully) is { } message)
            {
                Track(() => handling.HandleAsync(function, new HeldMessage(queue, message, null), stopping));
                started = true;
            }
        }

        return started;
    }

    private List<(FunctionDescriptor Function, QueueTrigger Trigger)> Rotate()
    {
        _next = (_next + 1) % Math.Max(1, _sources.Count);
        return [.. _sources[_next..], .. _sources[.._next]];
    }

    private void Track(Func<Task> work)
    {
        var task = Task.Run(work, CancellationToken.None);
        _inFlight[task] = 0;
        _ = task.ContinueWith(
            ended =>
            {
                _inFlight.TryRemove(ended, out _);
                _slotFreed.Writer.TryWrite(0);
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    private async Task DrainAsync(FunctionDescriptor function, SessionMessage taken, HostStopping stopping)
    {
        var (held, message) = (taken.Session, taken.Message);
        try
        {
            while (message is not null)
            {
                var holding = new HeldMessage(queue, message, held);
                var usable = await handling.HandleAsync(function, holding, stopping);
                held = holding.Session!;
                if (holding.IsSessionEnded)
                {
                    return;
                }

                if (!usable || stopping.Gracefully.IsCancellationRequested)
                {
                    await queue.CloseAsync(held, CancellationToken.None);
                    return;
                }

                message = await queue.ReceiveOrCloseAsync(held, CancellationToken.None);
            }
        }
        catch (Exception exception)
        {
            // A slot must survive whatever happens in it: the session's lock runs out by itself and another round takes
            // it.
            Log.SessionEnded(logger, function.Name, Log.Kind(exception));
        }
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var round = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Task> waits = [_slotFreed.Reader.WaitToReadAsync(round.Token).AsTask()];
        if (_inFlight.Count < options.Settings.MaxConcurrentSessions)
        {
            waits.Add(Task.Delay(options.PollInterval, time, round.Token));
            waits.AddRange(_wake is { } wake ? [wake] : []);
        }

        await await Task.WhenAny(waits);
        _slotFreed.Reader.TryRead(out _);
        await round.CancelAsync();
    }

    private async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        var names = _sources.Select(source => source.Trigger.QueueName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var queues = await queue.ListAsync(cancellationToken);
        return queues.Where(status => names.Contains(status.Name)).All(status => status.Active == 0);
    }
}
