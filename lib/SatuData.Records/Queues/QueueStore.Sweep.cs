using SatuData.Records.Sqlite;

namespace SatuData.Records.Queues;

internal sealed partial class QueueStore
{
    /// <summary>So often may a message's holder be killed before the deliveries count: then the message may be what kills it.</summary>
    private const int MostInterruptions = 100;

    /// <summary>Does what time has brought about in a queue since somebody last looked.</summary>
    public void Sweep(string queue, DateTimeOffset now) => Sweep(Settings(queue), now);

    /// <summary>
    /// Lets the time of every lock run out now; the next look at a queue then frees what was held. The deliveries of holders
    /// that are gone are given back.
    /// </summary>
    public void ExpireLocks(DateTimeOffset now)
    {
        string nowText = Instant.Text(now);
        connection.Prepared("UPDATE queue_session SET locked_until = ?1 WHERE lock_token IS NOT NULL").Text(nowText)
            .Run();
        connection.Prepared("UPDATE message SET locked_until = ?1 WHERE locked_until IS NOT NULL").Text(nowText).Run();
        connection.Prepared(
            """
            UPDATE message SET delivery_count = delivery_count - 1, interruptions = interruptions + 1
            WHERE state = 1 AND lock_token IS NOT NULL AND delivery_count > 0 AND interruptions < ?1
            """).Long(MostInterruptions).Run();
    }

    private void Sweep(QueueSettings queue, DateTimeOffset now)
    {
        string nowText = Instant.Text(now);
        if (!connection.Prepared(QueueDue.Sql).Text(queue.Name).Text(nowText).First(row => row.LongAt(0) == 1))
        {
            return;
        }

        ReleaseExpiredSessions(queue, now);
        ReleaseExpiredLocks(queue, now);
        ActivateScheduled(queue, nowText);
        RemoveExpired(queue, now);
    }

    // Unlike a closed session, an expired one has used up a delivery of each message it held.
    private void ReleaseExpiredSessions(QueueSettings queue, DateTimeOffset now)
    {
        const string Sql =
            """
            SELECT session_id FROM queue_session INDEXED BY queue_session_locked
            WHERE queue = ?1 AND lock_token IS NOT NULL AND locked_until <= ?2
            """;
        foreach (string session in connection.Prepared(Sql)
            .Text(queue.Name).Text(Instant.Text(now)).All(row => row.TextAt(0)))
        {
            ReleaseHeld(queue, session, now);
            FreeSession(queue.Name, session);
        }
    }

    private void ReleaseHeld(QueueSettings queue, string session, DateTimeOffset now)
    {
        const string Sql =
            """
            SELECT sequence, delivery_count FROM message INDEXED BY message_held
            WHERE queue = ?1 AND session_id = ?2 AND state = 1 AND lock_token IS NOT NULL
            """;
        foreach ((long sequence, long deliveries) in connection.Prepared(Sql).Text(queue.Name).Text(session)
            .All(row => (row.LongAt(0), row.LongAt(1))))
        {
            if (deliveries >= queue.MaxDeliveryCount)
            {
                MoveExhausted(sequence, deliveries, now);
                AdvanceSession(queue.Name, session, sequence);
            }
            else
            {
                connection.Prepared("UPDATE message SET lock_token = NULL WHERE sequence = ?1").Long(sequence).Run();
            }
        }
    }

    private void ReleaseExpiredLocks(QueueSettings queue, DateTimeOffset now)
    {
        const string Sql =
            """
            SELECT sequence, state, delivery_count FROM message INDEXED BY message_locked
            WHERE queue = ?1 AND locked_until IS NOT NULL AND locked_until <= ?2
            """;
        foreach ((long sequence, MessageState state, long deliveries) in connection.Prepared(Sql)
            .Text(queue.Name).Text(Instant.Text(now))
            .All(row => (row.LongAt(0), (MessageState)row.LongAt(1), row.LongAt(2))))
        {
            if (state != MessageState.DeadLettered && deliveries >= queue.MaxDeliveryCount)
            {
                MoveExhausted(sequence, deliveries, now);
                continue;
            }

            connection.Prepared("UPDATE message SET lock_token = NULL, locked_until = NULL WHERE sequence = ?1")
                .Long(sequence).Run();
            connection.MadeMessagesVisible = true;
        }
    }

    // A scheduled message joins the end of the queue, as a new row: its sequence number is then greater than any
    // given so far.
    private void ActivateScheduled(QueueSettings queue, string now)
    {
        const string Due =
            """
            SELECT sequence FROM message INDEXED BY message_scheduled
            WHERE queue = ?1 AND state = 2 AND scheduled_at <= ?2 ORDER BY scheduled_at, sequence
            """;
        const string Append =
            """
            INSERT INTO message (queue, state, message_id, session_id, body, subject, correlation_id, properties,
                enqueued_at, expires_at)
            SELECT queue, ?2, message_id, session_id, body, subject, correlation_id, properties, enqueued_at, expires_at
            FROM message WHERE sequence = ?1
            RETURNING sequence, session_id
            """;
        MessageState active = queue.RequiresSession ? MessageState.InSession : MessageState.Active;
        foreach (long scheduled in connection.Prepared(Due).Text(queue.Name).Text(now).All(row => row.LongAt(0)))
        {
            (long sequence, string? session) = connection.Prepared(Append).Long(scheduled).Long((long)active)
                .First(row => (row.LongAt(0), row.TextOrNullAt(1)));
            Remove(scheduled);
            if (queue.RequiresSession)
            {
                AddToSession(queue.Name, session!, sequence);
            }

            connection.MadeMessagesVisible = true;
        }
    }

    // A locked message may still be completed; it expires once it is given back.
    private void RemoveExpired(QueueSettings queue, DateTimeOffset now)
    {
        const string Sql =
            """
            SELECT sequence, state, session_id FROM message INDEXED BY message_expiring
            WHERE queue = ?1 AND state < 2 AND expires_at IS NOT NULL AND expires_at <= ?2 AND lock_token IS NULL
            """;
        foreach ((long sequence, MessageState state, string? session) in connection.Prepared(Sql)
            .Text(queue.Name).Text(Instant.Text(now))
            .All(row => (row.LongAt(0), (MessageState)row.LongAt(1), row.TextOrNullAt(2))))
        {
            if (queue.DeadLetteringOnExpiration)
            {
                MoveToDeadLetter(sequence, Expired, "The message expired and was dead lettered.", now);
            }
            else
            {
                Remove(sequence);
            }

            if (state == MessageState.InSession)
            {
                AdvanceSession(queue.Name, session!, sequence);
            }
        }
    }
}
