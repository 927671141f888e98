using SatuData.Records.Sqlite;
using SatuData.Records.Writing;

namespace SatuData.Records.Outbox;

/// <summary>The inbox table, inside a transaction.</summary>
internal sealed class InboxStore(WriterConnection connection)
{
    public bool TryAdd(string function, string messageId, DateTimeOffset now)
    {
        const string Sql =
            "INSERT INTO inbox (function, message_id, received_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
        return connection.Prepared(Sql).Text(function).Text(messageId).Text(Instant.Text(now)).Run() == 1;
    }
}
