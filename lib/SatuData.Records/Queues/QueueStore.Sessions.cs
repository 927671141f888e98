using SatuData.Records.Sqlite;

namespace SatuData.Records.Queues;

internal sealed partial class QueueStore
{
    /// <summary>Takes the named session, or the free one whose first message has waited longest.</summary>
    public SessionLock? Accept(string queue, string? sessionId, DateTimeOffset now)
    {
        QueueSettings found = SessionSettings(queue);
        Sweep(found, now);
        string token = NewToken();
        DateTimeOffset until = now + found.LockDuration;
        string? taken = sessionId is null
            ? TakeNext(queue, token, Instant.Text(until))
            : TakeNamed(queue, sessionId, token, Instant.Text(until));
        return taken is null ? null : new SessionLock(queue, taken, token, until);
    }

    /// <summary>Takes free sessions of several queues in turn, each with its first message.</summary>
    public IReadOnlyList<SessionMessage> AcceptMany(IReadOnlyList<string> queues, int max, DateTimeOffset now)
    {
        var taken = new List<SessionMessage>();
        var giving = new Queue<string>(queues);
        while (taken.Count < max && giving.TryDequeue(out string? queue))
        {
            if (Accept(queue, sessionId: null, now) is not { } session)
            {
                continue;
            }

            giving.Enqueue(queue);
            if (ReceiveOrClose(session, now) is { } message)
            {
                taken.Add(new SessionMessage(session, message));
            }
        }

        return taken;
    }

    /// <summary>Locks the session's next message, or ends the hold when it has none.</summary>
    public ReceivedMessage? ReceiveOrClose(SessionLock session, DateTimeOffset now)
    {
        ReceivedMessage? message = Receive(session, now);
        if (message is null)
        {
            Close(session, now);
        }

        return message;
    }

    /// <summary>Ends the hold on a session that has no message left; false, still held, when it has one.</summary>
    public bool CloseIfEmpty(SessionLock session, DateTimeOffset now)
    {
        const string Sql = "SELECT head IS NULL FROM queue_session WHERE queue = ?1 AND session_id = ?2";
        if (connection.Prepared(Sql).Text(session.Queue).Text(session.SessionId).First(row => row.LongAt(0)) != 1)
        {
            return false;
        }

        Close(session, now);
        return true;
    }

    /// <summary>Extends a session's lock, and with it that of its messages.</summary>
    public SessionLock Renew(SessionLock session, DateTimeOffset now)
    {
        QueueSettings queue = SessionSettings(session.Queue);
        RequireSession(session, now);
        return session with { LockedUntil = ExtendSession(queue, session.SessionId, now) };
    }

    /// <summary>Ends the hold; deliveries that were not settled do not count.</summary>
    public void Close(SessionLock session, DateTimeOffset now)
    {
        RequireSession(session, now);
        const string Sql =
            """
            UPDATE message INDEXED BY message_held SET lock_token = NULL, delivery_count = delivery_count - 1
            WHERE queue = ?1 AND session_id = ?2 AND state = 1 AND lock_token IS NOT NULL
            """;
        connection.Prepared(Sql).Text(session.Queue).Text(session.SessionId).Run();
        FreeSession(session.Queue, session.SessionId);
    }

    private string? TakeNext(string queue, string token, string until)
    {
        const string Sql =
            """
            UPDATE queue_session SET lock_token = ?2, locked_until = ?3
            WHERE queue = ?1 AND session_id = (SELECT session_id FROM queue_session INDEXED BY queue_session_free
                WHERE queue = ?1 AND lock_token IS NULL AND head IS NOT NULL ORDER BY head LIMIT 1)
            RETURNING session_id
            """;
        return connection.Prepared(Sql).Text(queue).Text(token).Text(until).First(row => row.TextAt(0));
    }

    private string? TakeNamed(string queue, string sessionId, string token, string until)
    {
        const string Sql =
            """
            INSERT INTO queue_session (queue, session_id, lock_token, locked_until) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET lock_token = excluded.lock_token, locked_until = excluded.locked_until
                WHERE lock_token IS NULL
            """;
        int taken = connection.Prepared(Sql).Text(queue).Text(sessionId).Text(token).Text(until).Run();
        return taken == 1 ? sessionId : null;
    }

    private DateTimeOffset RequireSession(SessionLock session, DateTimeOffset now)
    {
        const string Sql =
            "SELECT locked_until FROM queue_session WHERE queue = ?1 AND session_id = ?2 AND lock_token = ?3";
        string? until = connection.Prepared(Sql)
            .Text(session.Queue).Text(session.SessionId).Text(session.LockToken).First(row => row.TextAt(0));
        if (until is not null && Instant.Parse(until) is var end && end > now)
        {
            return end;
        }

        throw new LockLostException($"Kunci sesi '{session.SessionId}' pada antrean '{session.Queue}' sudah berakhir.");
    }

    private DateTimeOffset ExtendSession(QueueSettings queue, string sessionId, DateTimeOffset now)
    {
        DateTimeOffset until = now + queue.LockDuration;
        connection.Prepared("UPDATE queue_session SET locked_until = ?3 WHERE queue = ?1 AND session_id = ?2")
            .Text(queue.Name).Text(sessionId).Text(Instant.Text(until)).Run();
        return until;
    }

    private void AddToSession(string queue, string sessionId, long sequence)
    {
        const string Sql =
            """
            INSERT INTO queue_session (queue, session_id, head) VALUES (?1, ?2, ?3)
            ON CONFLICT DO UPDATE SET head = excluded.head WHERE head IS NULL
            """;
        connection.Prepared(Sql).Text(queue).Text(sessionId).Long(sequence).Run();
    }

    // After a message has left the session: finds the new first one, and drops a session that nobody needs.
    private void AdvanceSession(string queue, string sessionId, long left)
    {
        const string Sql =
            """
            UPDATE queue_session SET head = (SELECT sequence FROM message INDEXED BY message_session
                WHERE queue = ?1 AND session_id = ?2 AND state = 1 ORDER BY sequence LIMIT 1)
            WHERE queue = ?1 AND session_id = ?2 AND head = ?3
            RETURNING head IS NULL AND lock_token IS NULL
            """;
        if (connection.Prepared(Sql).Text(queue).Text(sessionId).Long(left).First(row => row.LongAt(0)) == 1)
        {
            DropEmptySession(queue, sessionId);
        }
    }

    private void FreeSession(string queue, string sessionId)
    {
        connection.Prepared(
            "UPDATE queue_session SET lock_token = NULL, locked_until = NULL WHERE queue = ?1 AND session_id = ?2")
            .Text(queue).Text(sessionId).Run();
        DropEmptySession(queue, sessionId);
        connection.MadeMessagesVisible = true;
    }

    private void DropEmptySession(string queue, string sessionId)
    {
        connection.Prepared("DELETE FROM queue_session WHERE queue = ?1 AND session_id = ?2 AND head IS NULL")
            .Text(queue).Text(sessionId).Run();
    }
}
