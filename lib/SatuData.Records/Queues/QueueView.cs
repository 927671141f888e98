using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Queues;

/// <summary>The queue tables as a reader sees them.</summary>
internal static class QueueView
{
    public static bool IsDue(SqliteConnection connection, string queue, DateTimeOffset now)
    {
        using var statement = new Statement(connection, QueueDue.Sql);
        return statement.Start().Text(queue).Text(Instant.Text(now)).First(row => row.LongAt(0) == 1);
    }

    public static bool HasLocks(SqliteConnection connection)
    {
        using var statement = new Statement(
            connection,
            """
            SELECT EXISTS (SELECT 1 FROM queue_session WHERE lock_token IS NOT NULL)
                OR EXISTS (SELECT 1 FROM message WHERE locked_until IS NOT NULL)
            """);
        return statement.Start().First(row => row.LongAt(0) == 1);
    }

    public static List<ReceivedMessage> Peek(
        SqliteConnection connection, string queue, bool deadLetter, long from, int max)
    {
        string place = deadLetter ? "message INDEXED BY message_dead" : "message INDEXED BY message_live";
        string state = deadLetter ? "state = 3" : "state < 3";
        using var statement = new Statement(
            connection,
            $"""
            SELECT {MessageRow.Columns} FROM {place}
            WHERE queue = ?1 AND {state} AND sequence >= ?2 ORDER BY sequence LIMIT ?3
            """);
        return statement.Start().Text(queue).Long(from).Long(max)
            .All(row => MessageRow.Read(row) with { LockToken = null });
    }

    public static QueueStatus Status(SqliteConnection connection, string queue)
    {
        using var counts = new Statement(
            connection,
            """
            SELECT (SELECT count(*) FROM message INDEXED BY message_live WHERE queue = ?1 AND state < 3),
                (SELECT count(*) FROM message INDEXED BY message_scheduled WHERE queue = ?1 AND state = 2),
                (SELECT count(*) FROM message INDEXED BY message_dead WHERE queue = ?1 AND state = 3),
                (SELECT enqueued_at FROM message INDEXED BY message_live
                    WHERE queue = ?1 AND state < 3 AND state <> 2 ORDER BY sequence LIMIT 1)
            """);
        return counts.Start().Text(queue).First(row => new QueueStatus(
            queue,
            row.LongAt(0) - row.LongAt(1),
            row.LongAt(1),
            row.LongAt(2),
            row.TextOrNullAt(3) is { } oldest ? Instant.Parse(oldest) : null))!;
    }
}
