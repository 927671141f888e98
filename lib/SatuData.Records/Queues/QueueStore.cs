using SatuData.Records.Sqlite;
using SatuData.Records.Writing;

namespace SatuData.Records.Queues;

/// <summary>
/// The queue tables, inside a transaction. What time brings about (expired locks, due schedules, spent lives) is done
/// before each operation looks, so that it makes no difference how long nobody looked. Used by the writer's thread
/// only.
/// </summary>
internal sealed partial class QueueStore(
    WriterConnection connection, IReadOnlyDictionary<string, QueueSettings> settings)
{
    private const string TooManyDeliveries = "MaxDeliveryCountExceeded";
    private const string Expired = "TTLExpiredException";
    private const int LongestReason = 4096;

    private QueueSettings Settings(string queue) =>
        settings.TryGetValue(queue, out QueueSettings? found)
            ? found
            : throw new ArgumentException($"Queue '{queue}' is unknown.", nameof(queue));

    private QueueSettings SessionSettings(string queue)
    {
        QueueSettings found = Settings(queue);
        return found.RequiresSession
            ? found
            : throw new InvalidOperationException($"Queue '{queue}' has no sessions: receive from it directly.");
    }

    private static string NewToken() => Guid.NewGuid().ToString("N");

    private void Remove(long sequence)
    {
        connection.Prepared("DELETE FROM message WHERE sequence = ?1").Long(sequence).Run();
    }

    // The message keeps its sequence number, and with it its place among the dead.
    private void MoveToDeadLetter(long sequence, string reason, string? description, DateTimeOffset now)
    {
        const string Sql =
            """
            UPDATE message
            SET state = 3, lock_token = NULL, locked_until = NULL, expires_at = NULL,
                dead_lettered_at = ?2, dead_letter_reason = ?3, dead_letter_description = ?4
            WHERE sequence = ?1
            """;
        connection.Prepared(Sql).Long(sequence).Text(Instant.Text(now)).Text(reason).Text(description).Run();
        connection.MadeMessagesVisible = true;
    }

    private void MoveExhausted(long sequence, long deliveries, DateTimeOffset now) => MoveToDeadLetter(
        sequence, TooManyDeliveries, $"Message could not be consumed after {deliveries} delivery attempts.", now);
}
