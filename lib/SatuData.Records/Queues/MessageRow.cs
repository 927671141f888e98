using SatuData.Records.Sqlite;

namespace SatuData.Records.Queues;

/// <summary>Reads a message from a row with the columns of <see cref="Columns"/>.</summary>
internal static class MessageRow
{
    public const string Columns =
        """
        queue, state, sequence, message_id, session_id, body, subject, correlation_id, properties, delivery_count,
        enqueued_at, scheduled_at, expires_at, lock_token, locked_until, dead_letter_reason, dead_letter_description
        """;

    public const string ReasonProperty = "DeadLetterReason";
    public const string DescriptionProperty = "DeadLetterErrorDescription";

    public static ReceivedMessage Read(Statement row)
    {
        bool isDead = (MessageState)row.LongAt(1) == MessageState.DeadLettered;
        string? reason = row.TextOrNullAt(15);
        string? description = row.TextOrNullAt(16);
        return new ReceivedMessage
        {
            Queue = row.TextAt(0),
            IsDeadLetter = isDead,
            SequenceNumber = row.LongAt(2),
            MessageId = row.TextAt(3),
            SessionId = row.TextOrNullAt(4),
            Body = row.BlobAt(5),
            Subject = row.TextOrNullAt(6),
            CorrelationId = row.TextOrNullAt(7),
            ApplicationProperties = Properties(MessageProperties.Parse(row.TextOrNullAt(8)), reason, description),
            DeliveryCount = (int)row.LongAt(9),
            EnqueuedTime = Instant.Parse(row.TextAt(10)),
            ScheduledEnqueueTime = Time(row, 11),
            ExpiresAt = Time(row, 12) ?? DateTimeOffset.MaxValue,
            LockToken = row.TextOrNullAt(13),
            LockedUntil = Time(row, 14) ?? default,
            DeadLetterReason = reason,
            DeadLetterDescription = description,
        };
    }

    private static DateTimeOffset? Time(Statement row, int column) =>
        row.TextOrNullAt(column) is { } text ? Instant.Parse(text) : null;

    // A receiver of Service Bus finds the reason among the properties; so does ours.
    private static IReadOnlyDictionary<string, string> Properties(
        IReadOnlyDictionary<string, string> properties, string? reason, string? description)
    {
        if (reason is null)
        {
            return properties;
        }

        return new Dictionary<string, string>(properties)
        {
            [ReasonProperty] = reason,
            [DescriptionProperty] = description ?? string.Empty,
        };
    }
}
