using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SatuData.Functions.Hosting;

/// <summary>A message as a function sees it, the same under both hosts.</summary>
internal sealed record ServiceBusReceivedMessage
{
    public required string MessageId { get; init; }

    /// <summary>The case; null on queues without sessions.</summary>
    public string? SessionId { get; init; }

    public string? CorrelationId { get; init; }

    public string? Subject { get; init; }

    /// <summary>1 on the first delivery.</summary>
    public int DeliveryCount { get; init; } = 1;

    public long SequenceNumber { get; init; }

    public DateTimeOffset EnqueuedTime { get; init; }

    /// <summary>The UTF-8 JSON body.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    public IReadOnlyDictionary<string, string> ApplicationProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Reads the body; a body that does not fit <typeparamref name="T"/> is a <see cref="JsonException"/>.
    /// </summary>
    public T ReadBody<T>(JsonTypeInfo<T> type)
        where T : class =>
        JsonSerializer.Deserialize(Body.Span, type) ?? throw new JsonException("The body is null.");

    /// <summary>Names the message without showing what it carries.</summary>
    public override string ToString() => $"message {MessageId}";
}
