using SatuData.Records.Queues;
using SatuData.Records.Sqlite;
using SatuData.Records.Writing;

namespace SatuData.Records.Outbox;

/// <summary>
/// The outbox table, inside a transaction. Of each session one unsent row is its head, the only one that may leave;
/// the next becomes head when it is sent. Used by the writer's thread only.
/// </summary>
internal sealed class OutboxStore(WriterConnection connection)
{
    public const string Columns =
        """
        id, queue, message_id, session_id, body, subject, correlation_id, properties, scheduled_at, time_to_live_ticks,
        attempts, created_at, last_error
        """;

    public void Add(OutgoingMessage message, DateTimeOffset now)
    {
        const string Sql =
            """
            INSERT INTO outbox (queue, message_id, session_id, body, subject, correlation_id, properties, scheduled_at,
                time_to_live_ticks, created_at, available_at, is_head)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?3 IS NULL OR NOT EXISTS (
                SELECT 1 FROM outbox INDEXED BY outbox_session
                WHERE session_id = ?3 AND session_id IS NOT NULL AND sent_at IS NULL))
            """;
        connection.Prepared(Sql)
            .Text(message.Queue).Text(message.MessageId).Text(message.SessionId).Blob(message.Body.Span)
            .Text(message.Subject).Text(message.CorrelationId)
            .Text(MessageProperties.Text(message.ApplicationProperties))
            .Text(message.ScheduledEnqueueTime is { } time ? Instant.Text(time) : null)
            .Long(message.TimeToLive?.Ticks).Text(Instant.Text(now)).Run();
        connection.MadeMessagesVisible = true;
    }

    public List<OutboxMessage> Claim(string owner, int max, TimeSpan lease, DateTimeOffset now)
    {
        // A claimed row is simply not available before its lease ends.
        const string Sql =
            $"""
            UPDATE outbox SET owner = ?1, available_at = ?2
            WHERE id IN (SELECT id FROM outbox INDEXED BY outbox_due
                WHERE is_head = 1 AND sent_at IS NULL AND parked_at IS NULL AND available_at <= ?3
                ORDER BY available_at, id LIMIT ?4)
            RETURNING {Columns}
            """;
        List<OutboxMessage> rows = connection.Prepared(Sql)
            .Text(owner).Text(Instant.Text(now + lease)).Text(Instant.Text(now)).Long(max).All(Read);
        // RETURNING promises no order.
        rows.Sort((one, other) => one.Id.CompareTo(other.Id));
        return rows;
    }

    public void MarkSent(long id, DateTimeOffset now)
    {
        const string Sql =
            """
            UPDATE outbox SET sent_at = ?2, owner = NULL, parked_at = NULL WHERE id = ?1 AND sent_at IS NULL
            RETURNING session_id
            """;
        string? session = connection.Prepared(Sql).Long(id).Text(Instant.Text(now)).First(row => row.TextOrNullAt(0));
        if (session is null)
        {
            return;
        }

        const string Promote =
            """
            UPDATE outbox SET is_head = 1
            WHERE id = (SELECT id FROM outbox INDEXED BY outbox_session
                WHERE session_id = ?1 AND session_id IS NOT NULL AND sent_at IS NULL ORDER BY id LIMIT 1)
            """;
        connection.Prepared(Promote).Text(session).Run();
        connection.MadeMessagesVisible = true;
    }

    /// <summary>Counts a failed attempt; null when the row is gone, sent or parked.</summary>
    public int? CountFailure(long id, string error)
    {
        const string Sql =
            """
            UPDATE outbox SET attempts = attempts + 1, last_error = ?2, owner = NULL
            WHERE id = ?1 AND sent_at IS NULL AND parked_at IS NULL RETURNING attempts
            """;
        return connection.Prepared(Sql).Long(id).Text(error).First(row => (int?)row.LongAt(0));
    }

    public void SetAvailable(long id, DateTimeOffset time)
    {
        connection.Prepared("UPDATE outbox SET available_at = ?2 WHERE id = ?1").Long(id).Text(Instant.Text(time))
            .Run();
    }

    public void Park(long id, DateTimeOffset now)
    {
        connection.Prepared("UPDATE outbox SET parked_at = ?2 WHERE id = ?1").Long(id).Text(Instant.Text(now)).Run();
    }

    public bool Release(long id, DateTimeOffset now)
    {
        const string Sql =
            """
            UPDATE outbox SET parked_at = NULL, attempts = 0, available_at = ?2
            WHERE id = ?1 AND parked_at IS NOT NULL
            """;
        connection.MadeMessagesVisible = true;
        return connection.Prepared(Sql).Long(id).Text(Instant.Text(now)).Run() == 1;
    }

    public int Purge(DateTimeOffset sentBefore, int max)
    {
        const string Sql =
            """
            DELETE FROM outbox WHERE id IN (SELECT id FROM outbox INDEXED BY outbox_sent
                WHERE sent_at IS NOT NULL AND sent_at < ?1 ORDER BY sent_at LIMIT ?2)
            """;
        return connection.Prepared(Sql).Text(Instant.Text(sentBefore)).Long(max).Run();
    }

    public static OutboxMessage Read(Statement row)
    {
        var message = new OutgoingMessage
        {
            Queue = row.TextAt(1),
            MessageId = row.TextAt(2),
            SessionId = row.TextOrNullAt(3),
            Body = row.BlobAt(4),
            Subject = row.TextOrNullAt(5),
            CorrelationId = row.TextOrNullAt(6),
            ApplicationProperties = MessageProperties.Parse(row.TextOrNullAt(7)),
            ScheduledEnqueueTime = row.TextOrNullAt(8) is { } time ? Instant.Parse(time) : null,
            TimeToLive = row.IsNullAt(9) ? null : TimeSpan.FromTicks(row.LongAt(9)),
        };
        return new OutboxMessage(
            row.LongAt(0), message, (int)row.LongAt(10), Instant.Parse(row.TextAt(11)), row.TextOrNullAt(12));
    }
}
