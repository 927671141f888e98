using SatuData.Records.Sqlite;

namespace SatuData.Records.Queues;

internal sealed partial class QueueStore
{
    /// <summary>Puts a checked message on its queue, unless its id was seen inside the window.</summary>
    public void Send(OutgoingMessage message, QueueSettings queue, DateTimeOffset now)
    {
        // A message whose schedule has come goes before one that is sent after that.
        ActivateScheduled(queue, Instant.Text(now));
        if (IsDuplicate(message, queue, now))
        {
            return;
        }

        bool isScheduled = message.ScheduledEnqueueTime > now;
        DateTimeOffset enqueued = isScheduled ? message.ScheduledEnqueueTime!.Value : now;
        MessageState active = queue.RequiresSession ? MessageState.InSession : MessageState.Active;
        long sequence = Insert(message, isScheduled ? MessageState.Scheduled : active, enqueued, queue);
        if (!isScheduled && queue.RequiresSession)
        {
            AddToSession(queue.Name, message.SessionId!, sequence);
        }

        connection.MadeMessagesVisible = true;
    }

    private long Insert(OutgoingMessage message, MessageState state, DateTimeOffset enqueued, QueueSettings queue)
    {
        const string Sql =
            """
            INSERT INTO message (queue, state, message_id, session_id, body, subject, correlation_id, properties,
                enqueued_at, scheduled_at, expires_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            RETURNING sequence
            """;
        string enqueuedAt = Instant.Text(enqueued);
        TimeSpan? life = Shorter(message.TimeToLive, queue.DefaultTimeToLive);
        return connection.Prepared(Sql)
            .Text(queue.Name).Long((long)state).Text(message.MessageId).Text(message.SessionId)
            .Blob(message.Body.Span).Text(message.Subject).Text(message.CorrelationId)
            .Text(MessageProperties.Text(message.ApplicationProperties))
            .Text(enqueuedAt).Text(state == MessageState.Scheduled ? enqueuedAt : null)
            .Text(Instant.TextAfter(enqueued, life))
            .First(row => row.LongAt(0));
    }

    private bool IsDuplicate(OutgoingMessage message, QueueSettings queue, DateTimeOffset now)
    {
        if (queue.DuplicateDetectionWindow is not { } window)
        {
            return false;
        }

        const string Sql =
            """
            INSERT INTO seen_message (queue, message_id, seen_at) VALUES (?1, ?2, ?3)
            ON CONFLICT DO UPDATE SET seen_at = excluded.seen_at WHERE seen_at <= ?4
            """;
        string forgotten = Instant.Text(now - window);
        bool isNew = connection.Prepared(Sql)
            .Text(queue.Name).Text(message.MessageId).Text(Instant.Text(now)).Text(forgotten).Run() == 1;
        ForgetOldIds(queue.Name, forgotten);
        return !isNew;
    }

    // A few at each send: the table shrinks twice as fast as it grows, and no send pays for many.
    private void ForgetOldIds(string queue, string forgotten)
    {
        const string Sql =
            """
            DELETE FROM seen_message WHERE (queue, message_id) IN
                (SELECT queue, message_id FROM seen_message WHERE queue = ?1 AND seen_at <= ?2 ORDER BY seen_at LIMIT 2)
            """;
        connection.Prepared(Sql).Text(queue).Text(forgotten).Run();
    }

    private static TimeSpan? Shorter(TimeSpan? one, TimeSpan? other) =>
        one is null ? other : other is null || one < other ? one : other;
}
