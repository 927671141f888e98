namespace SatuData.Records.Queues;

/// <summary>Whether time has brought anything about in a queue: four looks into small indexes.</summary>
internal static class QueueDue
{
    /// <summary>One row, 1 or 0; parameters are the queue and the time.</summary>
    public const string Sql =
        """
        SELECT
            EXISTS (SELECT 1 FROM queue_session INDEXED BY queue_session_locked
                WHERE queue = ?1 AND lock_token IS NOT NULL AND locked_until <= ?2)
            OR EXISTS (SELECT 1 FROM message INDEXED BY message_locked
                WHERE queue = ?1 AND locked_until IS NOT NULL AND locked_until <= ?2)
            OR EXISTS (SELECT 1 FROM message INDEXED BY message_scheduled
                WHERE queue = ?1 AND state = 2 AND scheduled_at <= ?2)
            OR EXISTS (SELECT 1 FROM message INDEXED BY message_expiring
                WHERE queue = ?1 AND state < 2 AND expires_at IS NOT NULL AND expires_at <= ?2 AND lock_token IS NULL)
        """;
}
