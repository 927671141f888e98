namespace SatuData.Records.Queues;

/// <summary>The queues of a records database.</summary>
/// <remarks>
/// Sending and resubmitting are durable when their task completes; locks and settling are not (see
/// <see cref="RecordsDatabase.CommitRelaxedAsync{T}"/>): a power cut may redeliver.
/// </remarks>
public sealed class SqliteMessageQueue(RecordsDatabase database) : IMessageQueue
{
    /// <summary>The database the queues lie in.</summary>
    public RecordsDatabase Database { get; } = database;

    /// <inheritdoc/>
    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task<ReceivedMessage?> ReceiveAsync(
        string queue, bool deadLetter = false, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task<SessionLock?> AcceptSessionAsync(
        string queue, string? sessionId = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task<ReceivedMessage?> ReceiveAsync(SessionLock session, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task<DateTimeOffset> RenewAsync(ReceivedMessage message, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task<SessionLock> RenewAsync(SessionLock session, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task AbandonAsync(ReceivedMessage message, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task DeadLetterAsync(
        ReceivedMessage message, string reason, string description, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task CloseAsync(SessionLock session, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReceivedMessage>> PeekAsync(
        string queue, bool deadLetter, long fromSequence, int max, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task<int> ResubmitAsync(
        string queue, IReadOnlyCollection<long>? sequences, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueStatus>> ListAsync(CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
