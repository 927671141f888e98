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

    // Sources are asked side by side, because the records take all questions that wait in one commit; those that gave work are asked for
    // more while slots are free. Another source begins each time, so that none waits behind a busy one for ever.
    private async Task<bool> FillSlotsAsync(HostStopping stopping)
    {
        var started = false;
        var waiting = new Queue<(FunctionDescriptor Function, QueueTrigger Trigger)>([.. _sources[_next..], .. _sources[.._next]]);
        _next = (_next + 1) % Math.Max(1, _sources.Count);
        List<(FunctionDescriptor Function, QueueTrigger Trigger)> gave = [];
        while (FreeSlots > 0)
        {
            if (waiting.Count == 0)
            {
                waiting = new(gave.Count == 0 ? [] : Enumerable.Range(0, FreeSlots).Select(i => gave[i % gave.Count]));
                gave = [];
            }

            var asked = Enumerable.Range(0, Math.Min(FreeSlots, waiting.Count)).Select(_ => waiting.Dequeue())
                .Select(source => (Source: source, Taking: TakeAsync(source.Function, source.Trigger, stopping))).ToList();
            if (asked.Count == 0)
            {
                break;
            }

            await ((Task)Task.WhenAll(asked.Select(a => a.Taking))).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            foreach (var (source, taking) in asked.Where(a => a.Taking is { IsCompletedSuccessfully: true, Result: not null }))
            {
                Track(taking.Result!);
                gave.Add(source);
                started = true;
            }

            // What others gave is under way before a failure ends the round.
            await Task.WhenAll(asked.Select(a => a.Taking));
        }

        return started;
    }

    private async Task<Func<Task>?> TakeAsync(FunctionDescriptor function, QueueTrigger trigger, HostStopping stopping)
    {
        var token = stopping.Gracefully;
        if (trigger.IsSessionsEnabled)
        {
            return await queue.AcceptSessionAsync(trigger.QueueName, cancellationToken: token) is { } session
                ? () => DrainAsync(function, session, stopping)
                : null;
        }

        return await queue.ReceiveAsync(trigger.QueueName, cancellationToken: token) is { } message
            ? () => handling.HandleAsync(function, new HeldMessage(queue, message, null), stopping)
            : null;
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

    private async Task DrainAsync(FunctionDescriptor function, SessionLock session, HostStopping stopping)
    {
        var held = session;
        try
        {
            while (!stopping.Gracefully.IsCancellationRequested
                && await queue.ReceiveAsync(held, CancellationToken.None) is { } message)
            {
                var holding = new HeldMessage(queue, message, held);
                var usable = await handling.HandleAsync(function, holding, stopping);
                held = holding.Session!;
                if (!usable)
                {
                    break;
                }
            }

            await queue.CloseAsync(held, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // The session's lock runs out by itself and another round takes it.
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
