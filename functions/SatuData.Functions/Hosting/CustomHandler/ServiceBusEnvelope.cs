using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SatuData.Functions.Hosting.CustomHandler;

/// <summary>
/// Reads a Service Bus message out of an envelope, in the binary form we declare and in the host's default one.
/// </summary>
internal static class ServiceBusEnvelope
{
    public static ServiceBusReceivedMessage Read(JsonElement payload, JsonElement metadata)
    {
        var (body, isBinary) = BodyOf(payload);

        // In the string form the host copies the body's members over the metadata of the same name, whatever they mean.
        // What the body claims to be an identifier is then the only one left, and what it claims to be a count is none
        // at all.
        var copied = isBinary ? default : Parsed(body);
        return new ServiceBusReceivedMessage
        {
            MessageId = metadata.Member("MessageId").Text()
                ?? throw new EnvelopeException("The metadata has no MessageId."),
            SessionId = metadata.Member("SessionId").Text(),
            CorrelationId = metadata.Member("CorrelationId").Text(),
            Subject = metadata.Member("Subject").Text() ?? metadata.Member("Label").Text(),
            DeliveryCount = (int)Math.Clamp(Untouched("DeliveryCount").Number() ?? 1, 1, int.MaxValue),
            SequenceNumber = Untouched("SequenceNumber").Number() ?? 0,
            EnqueuedTime = Untouched("EnqueuedTime").Time() ?? Untouched("EnqueuedTimeUtc").Time() ?? default,
            Body = body,
            ApplicationProperties = Properties(Untouched("ApplicationProperties"), Untouched("UserProperties")),
        };

        JsonElement Untouched(string name) =>
            copied.Member(name).ValueKind == JsonValueKind.Undefined ? metadata.Member(name) : default;
    }

    private static (ReadOnlyMemory<byte> Body, bool IsBinary) BodyOf(JsonElement payload)
    {
        switch (payload.ValueKind)
        {
            case JsonValueKind.Object or JsonValueKind.Array:
                return (Encoding.UTF8.GetBytes(payload.GetRawText()), false);
            case JsonValueKind.String:
                var text = payload.GetString()!;
                return FromBase64(text) is { } bytes
                    ? (bytes, true)
                    : (Encoding.UTF8.GetBytes(PeeledOnce(text)), false);
            default:
                throw new EnvelopeException("The envelope has no message.");
        }
    }

    // Text that is JSON starts with a quote or a brace, which base64 has not: the two forms cannot be taken for each
    // other.
    private static byte[]? FromBase64(string text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            return Convert.TryFromBase64String(text, rented, out var length) ? rented[..length] : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    private static string PeeledOnce(string text)
    {
        if (!text.StartsWith('"'))
        {
            return text;
        }

        try
        {
            return JsonElement.Parse(text).GetString()!;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static JsonElement Parsed(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonElement.Parse(body.Span);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static Dictionary<string, string> Properties(JsonElement named, JsonElement old)
    {
        var properties = named.Unwrapped() is { ValueKind: JsonValueKind.Object } given ? given : old.Unwrapped();

        // Dictionaries are the one thing the host does not encode again.
        return properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject()
                .Where(member => member.Value.ValueKind is not JsonValueKind.Null)
                .ToDictionary(member => member.Name, member => PlainText(member.Value))
            : [];
    }

    private static string PlainText(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
