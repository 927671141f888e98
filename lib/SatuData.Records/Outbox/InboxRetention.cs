using SatuData.Records.Sqlite;

namespace SatuData.Records.Outbox;

/// <summary>How long it is remembered which function handled which message.</summary>
public sealed class InboxRetention(RecordsDatabase database)
{
    /// <summary>
    /// Age after which an inbox row goes: beyond any queue's time to live and a restore from a backup. 30 days.
    /// </summary>
    public static readonly TimeSpan Age = TimeSpan.FromDays(30);

    /// <summary>Removes up to <paramref name="max"/> rows older than <see cref="Age"/>; returns how many.</summary>
    public Task<int> PurgeAsync(int max = 500, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        return database.CommitRelaxedAsync(
            transaction => transaction.Execute(
                """
                DELETE FROM inbox WHERE (function, message_id) IN
                    (SELECT function, message_id FROM inbox WHERE received_at < @limit ORDER BY received_at LIMIT @max)
                """,
                new { limit = Instant.Text(transaction.Now - Age), max }),
            cancellationToken);
    }
}
