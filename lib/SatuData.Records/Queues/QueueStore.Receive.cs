using SatuData.Records.Sqlite;

namespace SatuData.Records.Queues;

internal sealed partial class QueueStore
{
    // Where clauses of the two kinds of place a message is received from without a session; each pins its partial
    // index.
    private const string FromQueue =
        "message INDEXED BY message_free WHERE queue = ?1 AND state = 0 AND lock_token IS NULL";

    private const string FromDeadLetters =
        "message INDEXED BY message_dead WHERE queue = ?1 AND state = 3 AND lock_token IS NULL";

    /// <summary>Locks the first visible message of a queue without sessions, or of a dead-letter queue.</summary>
    public ReceivedMessage? Receive(string queue, bool deadLetter, DateTimeOffset now)
    {
        QueueSettings found = Settings(queue);
        if (found.RequiresSession && !deadLetter)
        {
            throw new InvalidOperationException($"Queue '{queue}' has sessions: accept one and receive from it.");
        }

        Sweep(found, now);
        return deadLetter ? LockNext(LockSql(FromDeadLetters), found, now) : LockNext(LockSql(FromQueue), found, now);
    }

    /// <summary>Locks the first visible message of a session.</summary>
    public ReceivedMessage? Receive(SessionLock session, DateTimeOffset now)
    {
        QueueSettings queue = SessionSettings(session.Queue);
        DateTimeOffset until = RequireSession(session, now);
        Sweep(queue, now);
        const string Sql =
            $"""
            UPDATE message SET lock_token = ?3, delivery_count = delivery_count + 1
            WHERE sequence = (SELECT sequence FROM message INDEXED BY message_session
                WHERE queue = ?1 AND session_id = ?2 AND state = 1 AND lock_token IS NULL ORDER BY sequence LIMIT 1)
            RETURNING {MessageRow.Columns}
            """;
        while (connection.Prepared(Sql).Text(queue.Name).Text(session.SessionId).Text(NewToken()).First(MessageRow.Read)
            is { } message)
        {
            if (message.DeliveryCount <= queue.MaxDeliveryCount)
            {
                return message with { LockedUntil = until };
            }

            MoveExhausted(message.SequenceNumber, message.DeliveryCount - 1, now);
            AdvanceSession(queue.Name, session.SessionId, message.SequenceNumber);
        }

        return null;
    }

    private static string LockSql(string place) =>
        $"""
        UPDATE message SET lock_token = ?2, locked_until = ?3, delivery_count = delivery_count + 1
        WHERE sequence = (SELECT sequence FROM {place} ORDER BY sequence LIMIT 1)
        RETURNING {MessageRow.Columns}
        """;

    // A visible message has deliveries left, except when the limit was lowered between two runs of the program.
    private ReceivedMessage? LockNext(string sql, QueueSettings queue, DateTimeOffset now)
    {
        while (connection.Prepared(sql)
            .Text(queue.Name).Text(NewToken()).Text(Instant.Text(now + queue.LockDuration)).First(MessageRow.Read)
            is { } message)
        {
            if (message.IsDeadLetter || message.DeliveryCount <= queue.MaxDeliveryCount)
            {
                return message;
            }

            MoveExhausted(message.SequenceNumber, message.DeliveryCount - 1, now);
        }

        return null;
    }
}
