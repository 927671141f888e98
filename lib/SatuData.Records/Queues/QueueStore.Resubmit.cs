namespace SatuData.Records.Queues;

internal sealed partial class QueueStore
{
    /// <summary>Holds the id a resubmitted message was first sent with.</summary>
    private const string OriginalIdProperty = "OriginalMessageId";

    /// <summary>Sends dead-lettered messages again; those under a lock stay with who looks at them.</summary>
    public int Resubmit(string queue, IReadOnlyCollection<long>? sequences, DateTimeOffset now)
    {
        QueueSettings found = Settings(queue);
        Sweep(found, now);
        const string Sql =
            $"""
            SELECT {MessageRow.Columns} FROM message
            WHERE sequence = ?2 AND queue = ?1 AND state = 3 AND lock_token IS NULL
            """;
        int count = 0;
        IEnumerable<long> chosen = sequences is null ? AllDead(queue) : sequences.Order();
        foreach (long sequence in chosen)
        {
            if (connection.Prepared(Sql).Text(queue).Long(sequence).First(MessageRow.Read) is { } message)
            {
                Send(Again(message), found, now);
                Remove(sequence);
                count++;
            }
        }

        return count;
    }

    private List<long> AllDead(string queue) => connection
        .Prepared(
            "SELECT sequence FROM message INDEXED BY message_dead WHERE queue = ?1 AND state = 3 ORDER BY sequence")
        .Text(queue).All(row => row.LongAt(0));

    // The old id would be dropped as a duplicate. The reason it died for is not carried on: it is history of the old
    // delivery.
    private static OutgoingMessage Again(ReceivedMessage message)
    {
        var properties = new Dictionary<string, string>(message.ApplicationProperties);
        properties.Remove(MessageRow.ReasonProperty);
        properties.Remove(MessageRow.DescriptionProperty);
        properties.TryAdd(OriginalIdProperty, message.MessageId);
        return new OutgoingMessage
        {
            Queue = message.Queue,
            MessageId = NewToken(),
            SessionId = message.SessionId,
            Body = message.Body,
            Subject = message.Subject,
            CorrelationId = message.CorrelationId,
            ApplicationProperties = properties,
        };
    }
}
