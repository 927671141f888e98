using System.Security.Cryptography;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Outbox;

/// <summary>
/// The relay's side of the outbox: what to send next, and what became of it. Safe for use by several threads and
/// processes.
/// </summary>
/// <remarks>
/// Messages of one case leave one at a time, in the order of writing. Sending is at least once: keep the message id,
/// and let the receiver's duplicate detection outlast the repeats. Every note here is a relaxed commit: what a power
/// cut takes of them is sent again.
/// </remarks>
public sealed class OutboxRelay(RecordsDatabase database, OutboxSettings? settings = null)
{
    private readonly OutboxSettings _settings = settings ?? new OutboxSettings();

    /// <summary>
    /// Takes up to <paramref name="max"/> messages that are due, at most one per case, for the length of
    /// <paramref name="lease"/>; another may take them when it has passed without an outcome.
    /// </summary>
    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(
        string owner, int max, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        return database.CommitRelaxedAsync<IReadOnlyList<OutboxMessage>>(
            transaction => transaction.Outbox.Claim(owner, max, lease, transaction.Now), cancellationToken);
    }

    /// <summary>Notes that messages were sent; right also when the lease has passed meanwhile.</summary>
    public Task MarkSentAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return database.CommitRelaxedAsync(
            transaction =>
            {
                foreach (long id in ids)
                {
                    transaction.Outbox.MarkSent(id, transaction.Now);
                }
            },
            cancellationToken);
    }

    /// <summary>
    /// Notes a failed attempt: the message is due again later, or parked when its attempts are used up. Nothing
    /// happens when it was sent, parked or purged meanwhile.
    /// </summary>
    public Task MarkFailedAsync(long id, string error, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(error);
        return database.CommitRelaxedAsync(
            transaction =>
            {
                if (transaction.Outbox.CountFailure(id, error) is not { } attempts)
                {
                    return;
                }

                if (attempts >= _settings.MaxAttempts)
                {
                    transaction.Outbox.Park(id, transaction.Now);
                }
                else
                {
                    transaction.Outbox.SetAvailable(id, transaction.Now + Delay(attempts));
                }
            },
            cancellationToken);
    }

    /// <summary>
    /// Gives up on a message at once, as after a refusal that no repeat will change. It blocks its case until
    /// released.
    /// </summary>
    public Task ParkAsync(long id, string error, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(error);
        return database.CommitRelaxedAsync(
            transaction =>
            {
                if (transaction.Outbox.CountFailure(id, error) is not null)
                {
                    transaction.Outbox.Park(id, transaction.Now);
                }
            },
            cancellationToken);
    }

    /// <summary>Makes a parked message due again with its attempts at zero; false when it is not parked.</summary>
    public Task<bool> ReleaseAsync(long id, CancellationToken cancellationToken = default) =>
        database.CommitRelaxedAsync(transaction => transaction.Outbox.Release(id, transaction.Now), cancellationToken);

    /// <summary>The parked messages, oldest first, at most <paramref name="max"/>.</summary>
    public IReadOnlyList<OutboxMessage> ListParked(int max = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        return database.Read(connection =>
        {
            using var statement = new Statement(
                connection,
                $"""
                SELECT {OutboxStore.Columns} FROM outbox INDEXED BY outbox_parked
                WHERE sent_at IS NULL AND parked_at IS NOT NULL ORDER BY id LIMIT ?1
                """);
            return statement.Start().Long(max).All(OutboxStore.Read);
        });
    }

    /// <summary>How the outbox stands.</summary>
    public OutboxStatus Status() => database.Read(connection =>
    {
        using var statement = new Statement(
            connection,
            """
            SELECT (SELECT count(*) FROM outbox INDEXED BY outbox_unsent WHERE sent_at IS NULL),
                (SELECT count(*) FROM outbox INDEXED BY outbox_parked WHERE sent_at IS NULL AND parked_at IS NOT NULL),
                (SELECT created_at FROM outbox INDEXED BY outbox_unsent WHERE sent_at IS NULL ORDER BY id LIMIT 1)
            """);
        return statement.Start().First(row => new OutboxStatus(
            row.LongAt(0), row.LongAt(1), row.TextOrNullAt(2) is { } oldest ? Instant.Parse(oldest) : null))!;
    });

    /// <summary>
    /// Removes up to <paramref name="max"/> messages sent longer ago than <paramref name="age"/>; returns how many.
    /// </summary>
    public Task<int> PurgeAsync(TimeSpan age, int max = 500, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(age, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        return database.CommitRelaxedAsync(
            transaction => transaction.Outbox.Purge(transaction.Now - age, max), cancellationToken);
    }

    // Doubles with each failure; the random part keeps relays that failed together from coming back together.
    private TimeSpan Delay(int attempts)
    {
        double doubled = _settings.FirstDelay.Ticks * Math.Pow(2, attempts - 1);
        double bounded = Math.Min(doubled, _settings.LongestDelay.Ticks);
        return TimeSpan.FromTicks((long)(bounded * (1 + (RandomNumberGenerator.GetInt32(201) / 1000.0))));
    }
}
