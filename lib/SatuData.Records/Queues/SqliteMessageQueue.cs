using Microsoft.Data.Sqlite;

namespace SatuData.Records.Queues;

/// <summary>The queues of a records database.</summary>
/// <remarks>
/// <para>Sending and resubmitting are durable when their task completes. Locks and settling are relaxed commits: what
/// a power cut can take from them is redelivered, and the inbox drops it. Safe for use by several threads and
/// processes.</para>
/// <para>A queue name that the database was not opened with, and receiving from a queue with sessions without one (or
/// the reverse), is a caller's mistake: <see cref="ArgumentException"/>,
/// <see cref="InvalidOperationException"/>.</para>
/// </remarks>
public sealed class SqliteMessageQueue(RecordsDatabase database) : IMessageQueue
{
    /// <inheritdoc/>
    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken = default) =>
        database.CommitAsync(transaction => transaction.Send(message), cancellationToken);

    /// <inheritdoc/>
    public Task<ReceivedMessage?> ReceiveAsync(
        string queue, bool deadLetter = false, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(
            transaction => transaction.Queues.Receive(queue, deadLetter, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public Task<SessionLock?> AcceptSessionAsync(
        string queue, string? sessionId = null, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(
            transaction => transaction.Queues.Accept(queue, sessionId, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SessionMessage>> AcceptSessionsAsync(
        IReadOnlyList<string> queues, int max, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queues);
        return database.CommitRelaxedAsync(
            transaction => transaction.Queues.AcceptMany(queues, max, transaction.Now), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ReceivedMessage?> ReceiveOrCloseAsync(SessionLock session,
        CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(
            transaction => transaction.Queues.ReceiveOrClose(session, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public Task<ReceivedMessage?> ReceiveAsync(SessionLock session, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(
            transaction => transaction.Queues.Receive(session, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public Task<DateTimeOffset> RenewAsync(ReceivedMessage message, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(
            transaction => transaction.Queues.Renew(message, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public Task<SessionLock> RenewAsync(SessionLock session, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(
            transaction => transaction.Queues.Renew(session, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(transaction => transaction.Complete(message), cancellationToken);

    /// <inheritdoc/>
    public Task AbandonAsync(ReceivedMessage message, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(
            transaction => transaction.Queues.Abandon(message, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public Task DeadLetterAsync(
        ReceivedMessage message, string reason, string description, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        ArgumentNullException.ThrowIfNull(description);
        return database.CommitRelaxedAsync(
            transaction => transaction.Queues.DeadLetter(message, reason, description, transaction.Now),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task CloseAsync(SessionLock session, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(
            transaction => transaction.Queues.Close(session, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public Task<int> ResubmitAsync(
        string queue, IReadOnlyCollection<long>? sequences, CancellationToken cancellationToken = default) =>
        database.CommitAsync(
            transaction => transaction.Queues.Resubmit(queue, sequences, transaction.Now), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReceivedMessage>> PeekAsync(
        string queue, bool deadLetter, long fromSequence, int max, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        await SweepIfDueAsync(queue, cancellationToken);
        return database.Read(connection => QueueView.Peek(connection, queue, deadLetter, fromSequence, max));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QueueStatus>> ListAsync(CancellationToken cancellationToken = default)
    {
        foreach (QueueSettings queue in database.Options.Queues)
        {
            await SweepIfDueAsync(queue.Name, cancellationToken);
        }

        return database.Read(connection =>
            database.Options.Queues.Select(queue => QueueView.Status(connection, queue.Name)).ToList());
    }

    /// <summary>
    /// Ends every lock now. For when the holders are known to be gone: at the start of the only process that has the
    /// database open. A delivery whose holder is gone does not count towards the most allowed, up to a hundred times for
    /// a message, since whatever ended the holder was hardly the message.
    /// </summary>
    /// <exception cref="RecordsBusyException">Another process held the database too long.</exception>
    public async Task ExpireLocksAsync(CancellationToken cancellationToken = default)
    {
        if (database.Read(QueueView.HasLocks))
        {
            await database.CommitRelaxedAsync(
                transaction => transaction.Queues.ExpireLocks(transaction.Now), cancellationToken);
        }
    }

    // Who looks sees what time has brought about, but writes only when there is something to write.
    private async Task SweepIfDueAsync(string queue, CancellationToken cancellationToken)
    {
        DateTimeOffset now = database.Options.Clock.GetUtcNow();
        if (database.Read((SqliteConnection connection) => QueueView.IsDue(connection, queue, now)))
        {
            await database.CommitRelaxedAsync(
                transaction => transaction.Queues.Sweep(queue, transaction.Now), cancellationToken);
        }
    }
}
