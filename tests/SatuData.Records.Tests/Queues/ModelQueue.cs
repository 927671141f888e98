using SatuData.Records.Queues;
using SatuData.Testing;

namespace SatuData.Records.Tests.Queues;

/// <summary>
/// The queue's semantics written the plainest way: lists in memory, everything that time brings about done before
/// each operation. What the database's queue does is compared with it.
/// </summary>
internal sealed partial class ModelQueue(QueueSettings[] queues, FakeClock clock) : IMessageQueue
{
    private readonly List<ModelMessage> _messages = [];
    private readonly List<SessionLock> _sessions = [];
    private readonly Dictionary<(string Queue, string Id), DateTimeOffset> _seen = [];
    private long _lastSequence;
    private long _lastToken;

    private DateTimeOffset Now => clock.Now;

    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken = default)
    {
        QueueSettings queue = queues.SingleOrDefault(queue => queue.Name == message.Queue)
            ?? throw new MessageRefusedException("unknown queue");
        LetTimePass();
        if (queue.RequiresSession && message.SessionId is null)
        {
            throw new MessageRefusedException("Session ID is null.");
        }

        if (queue.DuplicateDetectionWindow is { } window)
        {
            if (_seen.TryGetValue((queue.Name, message.MessageId), out DateTimeOffset seen) && Now - seen < window)
            {
                return Task.CompletedTask;
            }

            _seen[(queue.Name, message.MessageId)] = Now;
        }

        bool scheduled = message.ScheduledEnqueueTime > Now;
        _messages.Add(new ModelMessage
        {
            Settings = queue,
            Sent = message,
            Sequence = ++_lastSequence,
            IsScheduled = scheduled,
            Enqueued = scheduled ? message.ScheduledEnqueueTime!.Value : Now,
        });
        return Task.CompletedTask;
    }

    public Task<ReceivedMessage?> ReceiveAsync(
        string queue, bool deadLetter = false, CancellationToken cancellationToken = default)
    {
        LetTimePass();
        ModelMessage? next = _messages
            .Where(m => m.Settings.Name == queue && m.IsDead == deadLetter && !m.IsScheduled && m.Token is null)
            .MinBy(m => m.Sequence);
        return Task.FromResult(Lock(next, Now + queues.Single(q => q.Name == queue).LockDuration, session: null));
    }

    public Task<SessionLock?> AcceptSessionAsync(
        string queue, string? sessionId = null, CancellationToken cancellationToken = default)
    {
        LetTimePass();
        bool IsFree(string session) => !_sessions.Any(held => held.Queue == queue && held.SessionId == session);
        string? chosen = sessionId ?? _messages
            .Where(m => m.Settings.Name == queue && m.IsLive && IsFree(m.Sent.SessionId!))
            .MinBy(m => m.Sequence)?.Sent.SessionId;
        if (chosen is null || !IsFree(chosen))
        {
            return Task.FromResult<SessionLock?>(null);
        }

        DateTimeOffset until = Now + queues.Single(q => q.Name == queue).LockDuration;
        var taken = new SessionLock(queue, chosen, NewToken(), until);
        _sessions.Add(taken);
        return Task.FromResult<SessionLock?>(taken);
    }

    public Task<ReceivedMessage?> ReceiveAsync(SessionLock session, CancellationToken cancellationToken = default)
    {
        SessionLock held = Require(session);
        ModelMessage? next = InSession(held).Where(m => m.Token is null).MinBy(m => m.Sequence);
        return Task.FromResult(Lock(next, held.LockedUntil, held));
    }

    public Task<DateTimeOffset> RenewAsync(ReceivedMessage message, CancellationToken cancellationToken = default)
    {
        ModelMessage found = Require(message);
        if (found.Holder is not null)
        {
            return Task.FromResult(Extend(found.Holder).LockedUntil);
        }

        found.LockedUntil = Now + found.Settings.LockDuration;
        return Task.FromResult(found.LockedUntil);
    }

    public Task<SessionLock> RenewAsync(SessionLock session, CancellationToken cancellationToken = default) =>
        Task.FromResult(Extend(Require(session)));

    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken = default)
    {
        _messages.Remove(Require(message));
        return Task.CompletedTask;
    }

    public Task AbandonAsync(ReceivedMessage message, CancellationToken cancellationToken = default)
    {
        GiveBack(Require(message));
        return Task.CompletedTask;
    }

    public Task DeadLetterAsync(
        ReceivedMessage message, string reason, string description, CancellationToken cancellationToken = default)
    {
        ModelMessage found = Require(message);
        if (found.IsDead)
        {
            throw new InvalidOperationException("already dead");
        }

        Kill(found, reason, description);
        return Task.CompletedTask;
    }

    public Task CloseAsync(SessionLock session, CancellationToken cancellationToken = default)
    {
        SessionLock held = Require(session);
        foreach (ModelMessage message in InSession(held).Where(m => m.Token is not null))
        {
            message.Unlock();
            message.Deliveries--;
        }

        _sessions.Remove(held);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ReceivedMessage>> PeekAsync(
        string queue, bool deadLetter, long fromSequence, int max, CancellationToken cancellationToken = default)
    {
        LetTimePass();
        return Task.FromResult<IReadOnlyList<ReceivedMessage>>([.. _messages
            .Where(m => m.Settings.Name == queue && m.IsDead == deadLetter && m.Sequence >= fromSequence)
            .OrderBy(m => m.Sequence).Take(max).Select(m => m.Show() with { LockToken = null })]);
    }

    public async Task<int> ResubmitAsync(
        string queue, IReadOnlyCollection<long>? sequences, CancellationToken cancellationToken = default)
    {
        LetTimePass();
        List<ModelMessage> chosen = [.. _messages
            .Where(m => m.Settings.Name == queue && m.IsDead && m.Token is null
                && (sequences is null || sequences.Contains(m.Sequence)))
            .OrderBy(m => m.Sequence)];
        foreach (ModelMessage message in chosen)
        {
            _messages.Remove(message);
            await SendAsync(
                message.Sent with { MessageId = "again-" + NewToken(), ScheduledEnqueueTime = null, TimeToLive = null },
                cancellationToken);
        }

        return chosen.Count;
    }

    public Task<IReadOnlyList<QueueStatus>> ListAsync(CancellationToken cancellationToken = default)
    {
        LetTimePass();
        return Task.FromResult<IReadOnlyList<QueueStatus>>([.. queues.Select(queue =>
        {
            ModelMessage[] here = [.. _messages.Where(m => m.Settings.Name == queue.Name)];
            return new QueueStatus(
                queue.Name,
                here.Count(m => m.IsLive),
                here.Count(m => m.IsScheduled),
                here.Count(m => m.IsDead),
                here.Where(m => m.IsLive).MinBy(m => m.Sequence)?.Enqueued);
        })]);
    }
}
