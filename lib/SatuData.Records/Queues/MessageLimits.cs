using System.Text;

namespace SatuData.Records.Queues;

/// <summary>
/// What Service Bus (Standard tier) refuses, refused here too, so that a message that fits here fits there.
/// </summary>
internal static class MessageLimits
{
    public const int MostBytes = 256 * 1024;
    public const int MostPropertyBytes = 64 * 1024;
    public const int MostBytesOfOneProperty = 32 * 1024;
    public const int LongestId = 128;

    public static void Check(OutgoingMessage message, QueueSettings settings)
    {
        CheckId("MessageId", message.MessageId);
        if (message.SessionId is { } session)
        {
            CheckId("SessionId", session);
        }
        else if (settings.RequiresSession)
        {
            throw new MessageRefusedException(
                $"Pesan ditolak: Session ID is null. Antrean '{settings.Name}' mewajibkan SessionId (nomor kasus).");
        }

        if (message.TimeToLive is { } life && life <= TimeSpan.Zero)
        {
            throw new MessageRefusedException("Pesan ditolak: masa berlaku (TimeToLive) harus lebih dari nol.");
        }

        CheckSize(message, CheckProperties(message.ApplicationProperties));
    }

    private static void CheckId(string name, string value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new MessageRefusedException($"Pesan ditolak: {name} kosong.");
        }

        if (value.Length > LongestId)
        {
            throw new MessageRefusedException(
                $"Pesan ditolak: {name} {value.Length} karakter, paling banyak {LongestId}.");
        }
    }

    private static int CheckProperties(IReadOnlyDictionary<string, string> properties)
    {
        int total = 0;
        foreach ((string name, string value) in properties)
        {
            int size = Bytes(name) + Bytes(value);
            if (size > MostBytesOfOneProperty)
            {
                throw new MessageRefusedException(
                    $"Pesan ditolak: properti '{name}' {size} byte, paling banyak {MostBytesOfOneProperty}.");
            }

            total += size;
        }

        return total <= MostPropertyBytes
            ? total
            : throw new MessageRefusedException(
                $"Pesan ditolak: seluruh properti {total} byte, paling banyak {MostPropertyBytes}.");
    }

    private static void CheckSize(OutgoingMessage message, int propertyBytes)
    {
        long size = (long)message.Body.Length + propertyBytes + Bytes(message.MessageId) + Bytes(message.SessionId)
            + Bytes(message.Subject) + Bytes(message.CorrelationId);
        if (size > MostBytes)
        {
            throw new MessageRefusedException(
                $"Pesan ditolak: {size} byte termasuk properti, paling banyak {MostBytes}.");
        }
    }

    private static int Bytes(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
