namespace SatuData.Records.Outbox;

/// <summary>
/// The relay's side of the outbox: what to send next, and what became of it. Safe for use by several threads and processes.
/// </summary>
/// <remarks>
/// Messages of one case leave one at a time, in the order of writing. Sending is at least once: keep the message id, and let the
/// receiver's duplicate detection outlast the repeats.
/// </remarks>
public sealed class OutboxRelay(RecordsDatabase database, OutboxSettings? settings = null)
{
    private readonly OutboxSettings _settings = settings ?? new OutboxSettings();

    /// <summary>
    /// Takes up to <paramref name="max"/> messages that are due, at most one per case, for the length of <paramref name="lease"/>; another
    /// may take them when it has passed without an outcome.
    /// </summary>
    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(
        string owner, int max, TimeSpan lease, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(database.ToString() + _settings);

    /// <summary>Notes that messages were sent; right also when the lease has passed meanwhile.</summary>
    public Task MarkSentAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Notes a failed attempt: the message is due again later, or parked when its attempts are used up.</summary>
    public Task MarkFailedAsync(long id, string error, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Gives up on a message at once, as after a refusal that no repeat will change. It blocks its case until released.</summary>
    public Task ParkAsync(long id, string error, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Makes a parked message due again with its attempts at zero; false when it is not parked.</summary>
    public Task<bool> ReleaseAsync(long id, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The parked messages, oldest first, at most <paramref name="max"/>.</summary>
    public IReadOnlyList<OutboxMessage> ListParked(int max = 100) => throw new NotImplementedException();

    /// <summary>How the outbox stands.</summary>
    public OutboxStatus Status() => throw new NotImplementedException();

    /// <summary>Removes up to <paramref name="max"/> messages sent longer ago than <paramref name="age"/>; returns how many.</summary>
    public Task<int> PurgeAsync(TimeSpan age, int max = 500, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
