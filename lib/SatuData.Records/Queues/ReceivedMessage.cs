namespace SatuData.Records.Queues;

/// <summary>A message under a lock, or merely looked at.</summary>
public sealed record ReceivedMessage
{
    /// <summary>Name of the queue, without the dead-letter suffix.</summary>
    public required string Queue { get; init; }

    /// <summary>Whether the message lies in the queue's dead-letter queue.</summary>
    public bool IsDeadLetter { get; init; }

    /// <summary>
    /// Position in the queue, unique in it, rising; assigned anew when a scheduled message becomes visible.
    /// </summary>
    public required long SequenceNumber { get; init; }

    /// <inheritdoc cref="OutgoingMessage.MessageId"/>
    public required string MessageId { get; init; }

    /// <inheritdoc cref="OutgoingMessage.SessionId"/>
    public string? SessionId { get; init; }

    /// <inheritdoc cref="OutgoingMessage.Body"/>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <inheritdoc cref="OutgoingMessage.Subject"/>
    public string? Subject { get; init; }

    /// <inheritdoc cref="OutgoingMessage.CorrelationId"/>
    public string? CorrelationId { get; init; }

    /// <summary>
    /// How often the message has been handed out, 1 on the first delivery; 0 when only peeked and never delivered.
    /// </summary>
    public int DeliveryCount { get; init; }

    /// <summary>When the message became visible.</summary>
    public DateTimeOffset EnqueuedTime { get; init; }

    /// <summary>When it becomes visible, for a scheduled message that is peeked; null otherwise.</summary>
    public DateTimeOffset? ScheduledEnqueueTime { get; init; }

    /// <summary>When it expires; <see cref="DateTimeOffset.MaxValue"/> for never.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Token of the lock; null when only peeked.</summary>
    public string? LockToken { get; init; }

    /// <summary>When the lock ends unless renewed; for a session message, when the session's lock ends.</summary>
    public DateTimeOffset LockedUntil { get; init; }

    /// <summary>Why it was dead-lettered; null outside the dead-letter queue.</summary>
    public string? DeadLetterReason { get; init; }

    /// <summary>The dead-letter reason in words; null outside the dead-letter queue.</summary>
    public string? DeadLetterDescription { get; init; }

    /// <inheritdoc cref="OutgoingMessage.ApplicationProperties"/>
    public IReadOnlyDictionary<string, string> ApplicationProperties { get; init; } = new Dictionary<string, string>();
}
