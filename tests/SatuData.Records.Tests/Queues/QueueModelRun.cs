using SatuData.Records.Queues;
using SatuData.Testing;

namespace SatuData.Records.Tests.Queues;

/// <summary>One run of random operations on two queues, comparing what both answer.</summary>
internal sealed class QueueModelRun(
    IMessageQueue real, ModelQueue model, QueueSettings[] queues, FakeClock clock, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<(ReceivedMessage Real, ReceivedMessage Model)> _messages = [];
    private readonly List<(SessionLock Real, SessionLock Model)> _sessions = [];
    private int _step;

    public int Deliveries { get; private set; }

    public int LostLocks { get; private set; }

    public int Deaths { get; private set; }

    public async Task StepAsync(int step)
    {
        _step = step;
        await (_random.Next(100) switch
        {
            < 25 => SendAsync(),
            < 35 => ReceiveAsync(),
            < 43 => AcceptAsync(),
            < 63 => ReceiveInSessionAsync(),
            < 83 => SettleAsync(),
            < 88 => EndSessionAsync(),
            < 90 => ResubmitAsync(),
            _ => AdvanceAsync(),
        });
        if (step % 50 == 0)
        {
            await CompareAllAsync();
        }
    }

    private QueueSettings AnyQueue => queues[_random.Next(queues.Length)];

    private async Task SendAsync()
    {
        QueueSettings queue = AnyQueue;
        var message = new OutgoingMessage
        {
            Queue = queue.Name,
            MessageId = $"m-{_random.Next(400)}",
            SessionId = queue.RequiresSession ? $"k-{_random.Next(6)}" : null,
            Body = BitConverter.GetBytes(_step),
            TimeToLive = _random.Next(5) == 0 ? TimeSpan.FromSeconds(_random.Next(1, 200)) : null,
            ScheduledEnqueueTime = _random.Next(5) == 0 ? clock.Now.AddSeconds(_random.Next(-5, 120)) : null,
        };
        await real.SendAsync(message);
        await model.SendAsync(message);
    }

    private async Task ReceiveAsync()
    {
        bool dead = _random.Next(3) == 0;
        QueueSettings queue = dead ? AnyQueue : queues.First(queue => !queue.RequiresSession);
        Note(await real.ReceiveAsync(queue.Name, dead), await model.ReceiveAsync(queue.Name, dead));
    }

    private async Task AcceptAsync()
    {
        QueueSettings queue = queues[_random.Next(1, queues.Length)];
        string? name = _random.Next(3) == 0 ? $"k-{_random.Next(6)}" : null;
        SessionLock? one = await real.AcceptSessionAsync(queue.Name, name);
        SessionLock? other = await model.AcceptSessionAsync(queue.Name, name);
        (one?.SessionId, one?.LockedUntil).ShouldBe((other?.SessionId, other?.LockedUntil), Place);
        if (one is not null)
        {
            _sessions.Add((one, other!));
        }
    }

    private async Task ReceiveInSessionAsync()
    {
        if (Recent(_sessions) is var (one, other))
        {
            await BothAsync(
                async () => (object?)await real.ReceiveAsync(one),
                async () => await model.ReceiveAsync(other),
                (a, b) => Note((ReceivedMessage?)a, (ReceivedMessage?)b));
        }
    }

    private async Task SettleAsync()
    {
        if (Recent(_messages) is not var (one, other))
        {
            return;
        }

        int act = _random.Next(8);
        await BothAsync(
            () => ActAsync(real, one, act), () => ActAsync(model, other, act), (a, b) => a.ShouldBe(b, Place));
    }

    private async Task EndSessionAsync()
    {
        if (Recent(_sessions) is not var (one, other))
        {
            return;
        }

        bool close = _random.Next(2) == 0;
        await BothAsync(
            () => EndAsync(real, one, close), () => EndAsync(model, other, close), (a, b) => a.ShouldBe(b, Place));
    }

    private async Task ResubmitAsync()
    {
        QueueSettings queue = AnyQueue;
        int chosen = _random.Next(4);
        (await OfChosenAsync(real)).ShouldBe(await OfChosenAsync(model), Place);

        async Task<int> OfChosenAsync(IMessageQueue where)
        {
            long[] dead =
                [.. (await where.PeekAsync(queue.Name, true, 0, 1000)).Select(message => message.SequenceNumber)];
            return await where
                .ResubmitAsync(queue.Name, chosen == 0 ? null : [.. dead.Where((_, index) => index % 4 == chosen)]);
        }
    }

    private Task AdvanceAsync()
    {
        clock.Advance(TimeSpan.FromSeconds(_random.Next(12) == 0 ? 150 : _random.Next(1, 20)));
        return Task.CompletedTask;
    }

    private async Task CompareAllAsync()
    {
        (await real.ListAsync()).ShouldBe(await model.ListAsync(), Place);
        foreach (QueueSettings queue in queues)
        {
            foreach (bool dead in new[] { false, true })
            {
                IReadOnlyList<ReceivedMessage> one = await real.PeekAsync(queue.Name, dead, 0, 10_000);
                IReadOnlyList<ReceivedMessage> other = await model.PeekAsync(queue.Name, dead, 0, 10_000);
                one.Select(Facts).ShouldBe(other.Select(Facts), Place);
                Deaths = Math.Max(Deaths, dead ? one.Count : 0);
            }
        }
    }

    private void Note(ReceivedMessage? one, ReceivedMessage? other)
    {
        (one is null ? null : Facts(one)).ShouldBe(other is null ? null : Facts(other), Place);
        (one?.LockedUntil).ShouldBe(other?.LockedUntil, Place);
        if (one is not null)
        {
            Deliveries++;
            _messages.Add((one, other!));
        }
    }

    // Both must give the same answer, or both say the lock is lost, or both refuse.
    private async Task BothAsync(Func<Task<object?>> one, Func<Task<object?>> other, Action<object?, object?> compare)
    {
        (object? oneResult, string? oneError) = await TryAsync(one);
        (object? otherResult, string? otherError) = await TryAsync(other);
        oneError.ShouldBe(otherError, Place);
        LostLocks += oneError == nameof(LockLostException) ? 1 : 0;
        if (oneError is null)
        {
            compare(oneResult, otherResult);
        }
    }

    private static async Task<(object? Result, string? Error)> TryAsync(Func<Task<object?>> act)
    {
        try
        {
            return (await act(), null);
        }
        catch (Exception exception) when (exception is LockLostException or InvalidOperationException)
        {
            return (null, exception.GetType().Name);
        }
    }

    private static async Task<object?> ActAsync(IMessageQueue queue, ReceivedMessage message, int act)
    {
        switch (act)
        {
            case 0:
                return await queue.RenewAsync(message);
            case 1:
                await queue.DeadLetterAsync(message, "Rusak", "tidak terbaca");
                break;
            case < 5:
                await queue.AbandonAsync(message);
                break;
            default:
                await queue.CompleteAsync(message);
                break;
        }

        return null;
    }

    private static async Task<object?> EndAsync(IMessageQueue queue, SessionLock session, bool close)
    {
        if (!close)
        {
            return (await queue.RenewAsync(session)).LockedUntil;
        }

        await queue.CloseAsync(session);
        return null;
    }

    private (T, T)? Recent<T>(List<(T, T)> handles) =>
        handles.Count == 0 ? null : handles[^(1 + _random.Next(Math.Min(6, handles.Count)))];

    // Sequence numbers may differ across queues, ids of resubmitted messages are random: the body tells messages apart.
    private static string Facts(ReceivedMessage message) => string.Join(
        '|',
        BitConverter.ToInt32(message.Body.Span),
        message.SessionId,
        message.IsDeadLetter,
        message.DeliveryCount,
        message.EnqueuedTime.UtcTicks,
        message.ScheduledEnqueueTime?.UtcTicks,
        message.ExpiresAt.UtcTicks,
        message.DeadLetterReason,
        message.DeadLetterDescription);

    private string Place => $"seed {seed}, step {_step}";
}
