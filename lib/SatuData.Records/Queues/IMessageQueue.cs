namespace SatuData.Records.Queues;

/// <summary>
/// Queues with the semantics of Azure Service Bus: peek-lock, delivery count, dead-letter, sessions, duplicate
/// detection, scheduled
/// messages, time to live.
/// </summary>
/// <remarks>
/// Safe for use by several threads and processes. Delivery is at least once; order is kept inside a session only. Every
/// act under a lock
/// throws <see cref="LockLostException"/> when the lock has ended, was settled, or is somebody else's.
/// </remarks>
public interface IMessageQueue
{
    /// <summary>
    /// Puts a message on its queue. A message whose id was seen inside the duplicate window is dropped, and the call
    /// succeeds.
    /// </summary>
    /// <exception cref="MessageRefusedException">The queue is unknown, the message too large, or its session
    /// missing.</exception>
    Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken = default);

    /// <summary>
    /// Locks the next message of a queue without sessions, or of any queue's dead-letter queue; null when there is
    /// none.
    /// </summary>
    Task<ReceivedMessage?> ReceiveAsync(
        string queue, bool deadLetter = false, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes the exclusive hold on <paramref name="sessionId"/>, or, when it is null, on the free session whose visible
    /// message has waited
    /// longest; null when there is none, or the named session is held by another.
    /// </summary>
    Task<SessionLock?> AcceptSessionAsync(
        string queue, string? sessionId = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes the exclusive hold on up to <paramref name="max"/> free sessions of the named queues, one of each queue in
    /// turn until none has
    /// any left, the longest waiting first, each with its first message locked. Empty when there is none.
    /// </summary>
    /// <remarks>The same as accepting and receiving one by one; an implementation may do it in one step.</remarks>
    async Task<IReadOnlyList<SessionMessage>> AcceptSessionsAsync(
        IReadOnlyList<string> queues, int max, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queues);
        var taken = new List<SessionMessage>();
        var giving = new Queue<string>(queues);
        while (taken.Count < max && giving.TryDequeue(out var queue))
        {
            if (await AcceptSessionAsync(queue, cancellationToken: cancellationToken) is not { } session)
            {
                continue;
            }

            giving.Enqueue(queue);
            if (await ReceiveOrCloseAsync(session, cancellationToken) is { } message)
            {
                taken.Add(new SessionMessage(session, message));
            }
        }

        return taken;
    }

    /// <summary>
    /// Locks the session's next message; when it has none visible, ends the hold on the session and gives null.
    /// </summary>
    /// <remarks>The same as receiving and closing; an implementation may do it in one step.</remarks>
    async Task<ReceivedMessage?> ReceiveOrCloseAsync(SessionLock session, CancellationToken cancellationToken = default)
    {
        var message = await ReceiveAsync(session, cancellationToken);
        if (message is null)
        {
            await CloseAsync(session, cancellationToken);
        }

        return message;
    }

    /// <summary>Locks the session's first message; null when the session has none visible.</summary>
    Task<ReceivedMessage?> ReceiveAsync(SessionLock session, CancellationToken cancellationToken = default);

    /// <summary>Extends a message's lock by the queue's lock duration from now; returns the new end.</summary>
    Task<DateTimeOffset> RenewAsync(ReceivedMessage message, CancellationToken cancellationToken = default);

    /// <summary>Extends a session's lock, and that of its messages, by the queue's lock duration from now.</summary>
    Task<SessionLock> RenewAsync(SessionLock session, CancellationToken cancellationToken = default);

    /// <summary>Removes a message that was handled.</summary>
    Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives a message back: visible at once, at its old place, or dead-lettered when its deliveries are used up.
    /// </summary>
    Task AbandonAsync(ReceivedMessage message, CancellationToken cancellationToken = default);

    /// <summary>Moves a message to the dead-letter queue.</summary>
    Task DeadLetterAsync(
        ReceivedMessage message, string reason, string description, CancellationToken cancellationToken = default);

    /// <summary>
    /// Ends the hold on a session. An unsettled message of it becomes visible with its delivery count unchanged.
    /// </summary>
    Task CloseAsync(SessionLock session, CancellationToken cancellationToken = default);

    /// <summary>
    /// Looks at messages from a sequence number on, locked and scheduled ones included, without locking them.
    /// </summary>
    Task<IReadOnlyList<ReceivedMessage>> PeekAsync(
        string queue, bool deadLetter, long fromSequence, int max, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends dead-lettered messages again, each with a new message id, and removes them from the dead-letter queue in
    /// one transaction;
    /// returns how many. With <paramref name="sequences"/> null, all of them.
    /// </summary>
    Task<int> ResubmitAsync(
        string queue, IReadOnlyCollection<long>? sequences, CancellationToken cancellationToken = default);

    /// <summary>Every queue with its counts.</summary>
    Task<IReadOnlyList<QueueStatus>> ListAsync(CancellationToken cancellationToken = default);
}
