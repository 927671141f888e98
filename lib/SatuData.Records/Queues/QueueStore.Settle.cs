using SatuData.Records.Sqlite;

namespace SatuData.Records.Queues;

internal sealed partial class QueueStore
{
    /// <summary>Extends a message's lock; in a session, the session's.</summary>
    public DateTimeOffset Renew(ReceivedMessage message, DateTimeOffset now)
    {
        QueueSettings queue = Settings(message.Queue);
        LockedMessage locked = RequireLock(message, now);
        if (locked.State == MessageState.InSession)
        {
            return ExtendSession(queue, message.SessionId!, now);
        }

        DateTimeOffset until = now + queue.LockDuration;
        connection.Prepared("UPDATE message SET locked_until = ?2 WHERE sequence = ?1")
            .Long(message.SequenceNumber).Text(Instant.Text(until)).Run();
        return until;
    }

    /// <summary>Removes a message that was handled.</summary>
    public void Complete(ReceivedMessage message, DateTimeOffset now)
    {
        LockedMessage locked = RequireLock(message, now);
        Remove(message.SequenceNumber);
        Leave(message, locked);
    }

    /// <summary>Makes a message visible again, or dead-letters it when its deliveries are used up.</summary>
    public void Abandon(ReceivedMessage message, DateTimeOffset now)
    {
        LockedMessage locked = RequireLock(message, now);
        bool isSpent = locked.Deliveries >= Settings(message.Queue).MaxDeliveryCount;
        if (isSpent && locked.State != MessageState.DeadLettered)
        {
            MoveExhausted(message.SequenceNumber, locked.Deliveries, now);
            Leave(message, locked);
            return;
        }

        connection.Prepared("UPDATE message SET lock_token = NULL, locked_until = NULL WHERE sequence = ?1")
            .Long(message.SequenceNumber).Run();
        connection.MadeMessagesVisible = true;
    }

    /// <summary>Moves a message to the dead-letter queue.</summary>
    public void DeadLetter(ReceivedMessage message, string reason, string description, DateTimeOffset now)
    {
        LockedMessage locked = RequireLock(message, now);
        if (locked.State == MessageState.DeadLettered)
        {
            throw new InvalidOperationException("A message of the dead-letter queue cannot be dead-lettered again.");
        }

        MoveToDeadLetter(message.SequenceNumber, Cut(reason), Cut(description), now);
        Leave(message, locked);
    }

    private void Leave(ReceivedMessage message, LockedMessage locked)
    {
        if (locked.State == MessageState.InSession)
        {
            AdvanceSession(message.Queue, message.SessionId!, message.SequenceNumber);
        }
    }

    // In a session the message's token says who was given it, the session's lock whether that still holds.
    private LockedMessage RequireLock(ReceivedMessage message, DateTimeOffset now)
    {
        const string Sql =
            """
            SELECT m.state, m.delivery_count, coalesce(m.locked_until, s.locked_until)
            FROM message m
            LEFT JOIN queue_session s ON m.state = 1 AND s.queue = m.queue AND s.session_id = m.session_id
            WHERE m.sequence = ?1 AND m.queue = ?2 AND m.lock_token = ?3
            """;
        LockedMessage? locked = connection.Prepared(Sql)
            .Long(message.SequenceNumber).Text(message.Queue).Text(message.LockToken)
            .First(row => new LockedMessage((MessageState)row.LongAt(0), row.LongAt(1), row.TextOrNullAt(2)));
        if (locked?.Until is { } until && Instant.Parse(until) > now)
        {
            return locked;
        }

        throw new LockLostException(
            $"Kunci pesan '{message.MessageId}' pada antrean '{message.Queue}' sudah berakhir "
            + "atau pesannya sudah diselesaikan.");
    }

    private static string Cut(string text) => text.Length <= LongestReason ? text : text[..LongestReason];

    private sealed record LockedMessage(MessageState State, long Deliveries, string? Until);
}
