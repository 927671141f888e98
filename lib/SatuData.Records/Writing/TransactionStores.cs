using SatuData.Records.Audit;
using SatuData.Records.Outbox;
using SatuData.Records.Queues;

namespace SatuData.Records.Writing;

/// <summary>What the transactions of one writer work with. Used by the writer's thread only.</summary>
internal sealed class TransactionStores
{
    private readonly Dictionary<string, QueueSettings> _settings;
    private readonly MessageRoute _route;

    public TransactionStores(WriterConnection connection, RecordsOptions options)
    {
        _settings = options.Queues.ToDictionary(queue => queue.Name, StringComparer.Ordinal);
        _route = options.Route;
        Connection = connection;
        Queues = new QueueStore(connection, _settings);
        Outbox = new OutboxStore(connection);
        Inbox = new InboxStore(connection);
        Audit = new AuditStore(connection);
    }

    public WriterConnection Connection { get; }

    public QueueStore Queues { get; }

    public OutboxStore Outbox { get; }

    public InboxStore Inbox { get; }

    public AuditStore Audit { get; }

    public void Send(OutgoingMessage message, DateTimeOffset now)
    {
        if (!_settings.TryGetValue(message.Queue, out QueueSettings? settings))
        {
            throw new MessageRefusedException($"Antrean '{message.Queue}' tidak dikenal.");
        }

        MessageLimits.Check(message, settings);
        if (_route == MessageRoute.Queue)
        {
            Queues.Send(message, settings, now);
        }
        else
        {
            Outbox.Add(message, now);
        }
    }
}
