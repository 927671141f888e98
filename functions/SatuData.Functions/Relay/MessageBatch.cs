using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SatuData.Records.Outbox;
using SatuData.Records.Queues;

namespace SatuData.Functions.Relay;

/// <summary>Writes messages in the form of the Service Bus REST batch endpoint.</summary>
internal static class MessageBatch
{
    /// <summary>Largest batch; the Standard tier takes 256 KB, of which headers need a part.</summary>
    public const int LargestBytes = 240 * 1024;

    /// <summary>
    /// Messages of one queue, in order, cut where a batch would grow too large; a large message goes alone.
    /// </summary>
    public static IEnumerable<IReadOnlyList<OutboxMessage>> Split(IEnumerable<OutboxMessage> messages)
    {
        List<OutboxMessage> batch = [];
        var size = 0;
        foreach (var message in messages)
        {
            var added = Write([message]).Length;
            if (batch.Count > 0 && size + added > LargestBytes)
            {
                yield return batch;
                (batch, size) = ([], 0);
            }

            batch.Add(message);
            size += added;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<OutboxMessage> messages)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var message in messages)
            {
                Write(json, message.Message);
            }

            json.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, OutgoingMessage message)
    {
        json.WriteStartObject();
        json.WriteString("Body", Encoding.UTF8.GetString(message.Body.Span));
        json.WriteStartObject("BrokerProperties");
        json.WriteString("MessageId", message.MessageId);
        WriteText("SessionId", message.SessionId);
        WriteText("CorrelationId", message.CorrelationId);
        WriteText("Label", message.Subject);
        WriteText("ScheduledEnqueueTimeUtc", Rfc1123(message.ScheduledEnqueueTime));
        if (message.TimeToLive is { } life)
        {
            // The endpoint ignores names it does not know; its pages give this one for single messages, the next for
            // batches.
            json.WriteNumber("TimeToLive", Math.Ceiling(life.TotalSeconds));
            json.WriteString("TimeToLiveTimeSpan", life.ToString("c", CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
        if (message.ApplicationProperties.Count > 0)
        {
            json.WriteStartObject("UserProperties");
            foreach (var (name, value) in message.ApplicationProperties)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();

        void WriteText(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    }

    // Whole seconds only: rounded up, so that no message is seen before its time.
    private static string? Rfc1123(DateTimeOffset? time)
    {
        if (time is not { } at)
        {
            return null;
        }

        var begun = at.UtcTicks % TimeSpan.TicksPerSecond;
        var whole = begun == 0 ? at : at.AddTicks(TimeSpan.TicksPerSecond - begun);
        return whole.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture);
    }
}
