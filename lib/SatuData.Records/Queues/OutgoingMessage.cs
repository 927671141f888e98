namespace SatuData.Records.Queues;

/// <summary>A message to be put on a queue, with the properties Azure Service Bus lets a sender set.</summary>
/// <remarks>
/// Limits are those of the Service Bus Standard tier: 256 KB in all, properties 64 KB together and 32 KB each,
/// identifiers 128 characters.
/// </remarks>
public sealed record OutgoingMessage
{
    /// <summary>Name of the queue.</summary>
    public required string Queue { get; init; }

    /// <summary>
    /// Identifier that duplicate detection compares; made when the message is written and kept on every attempt to
    /// send. At most 128
    /// characters.
    /// </summary>
    public required string MessageId { get; init; }

    /// <summary>
    /// Session the message belongs to: the case. Null only for queues without sessions. At most 128 characters.
    /// </summary>
    public string? SessionId { get; init; }

    /// <summary>UTF-8 JSON body.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>What the message is about: the type name of its body.</summary>
    public string? Subject { get; init; }

    /// <summary>Ties together everything that follows from one act of a person.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>When the message becomes visible; null for at once.</summary>
    public DateTimeOffset? ScheduledEnqueueTime { get; init; }

    /// <summary>How long the message lives once visible; null for the queue's default.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>Further text properties.</summary>
    public IReadOnlyDictionary<string, string> ApplicationProperties { get; init; } = new Dictionary<string, string>();
}
