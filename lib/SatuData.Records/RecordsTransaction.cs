using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.Records.Audit;
using SatuData.Records.Queues;
using SatuData.Records.Writing;

namespace SatuData.Records;

/// <summary>
/// One unit of change to the records: all of it is kept or none. Valid only while the work it was given to runs.
/// </summary>
public sealed partial class RecordsTransaction
{
    private readonly TransactionStores _stores;
    private bool _closed;

    internal RecordsTransaction(TransactionStores stores, TimeProvider clock)
    {
        _stores = stores;
        Now = clock.GetUtcNow();
    }

    /// <summary>The writer's connection, inside the transaction. Do not begin, commit or roll back on it.</summary>
    public SqliteConnection Connection => Stores.Connection.Connection;

    /// <summary>The transaction's time, UTC.</summary>
    public DateTimeOffset Now { get; }

    internal QueueStore Queues => Stores.Queues;

    internal Outbox.OutboxStore Outbox => Stores.Outbox;

    private TransactionStores Stores
    {
        get
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            return _stores;
        }
    }

    /// <summary>Runs a statement; returns how many rows it changed.</summary>
    public int Execute(string sql, object? parameters = null) => Connection.Execute(sql, parameters);

    /// <summary>
    /// Runs a query and returns its rows. Columns with underscores fill the properties of the same name without.
    /// </summary>
    public IReadOnlyList<T> Query<T>(string sql, object? parameters = null) =>
        Connection.Query<T>(sql, parameters).AsList();

    /// <summary>Runs a query and returns its first row, or the type's default when there is none.</summary>
    public T? QueryOne<T>(string sql, object? parameters = null) => Connection.QueryFirstOrDefault<T>(sql, parameters);

    /// <summary>
    /// Notes that <paramref name="function"/> handles <paramref name="messageId"/>; false when it already has: then
    /// change nothing.
    /// </summary>
    public bool Receive(string function, string messageId)
    {
        ArgumentException.ThrowIfNullOrEmpty(function);
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        return Stores.Inbox.TryAdd(function, messageId, Now);
    }

    /// <summary>
    /// Sends a message when the transaction commits, to the queue or the outbox as the options say.
    /// </summary>
    /// <exception cref="MessageRefusedException">The queue is unknown, the message too large, or its session
    /// missing.</exception>
    public void Send(OutgoingMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Stores.Send(message, Now);
    }

    /// <summary>Removes a message that was handled, in the same commit as what handling it changed.</summary>
    /// <exception cref="LockLostException">Its lock has ended; let it roll the transaction back.</exception>
    public void Complete(ReceivedMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Queues.Complete(message, Now);
    }

    /// <summary>
    /// Removes a message that was handled, and ends the hold on its session when nothing is left in it; tells whether
    /// it did.
    /// </summary>
    /// <exception cref="LockLostException">A lock has ended; let it roll the transaction back.</exception>
    public bool Complete(ReceivedMessage message, SessionLock session)
    {
        ArgumentNullException.ThrowIfNull(session);
        Complete(message);
        return Queues.CloseIfEmpty(session, Now);
    }

    /// <summary>Appends an entry to the audit chain.</summary>
    public AuditEntry Audit(AuditEvent happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return Stores.Audit.Append(happening, Now);
    }

    internal void Close() => _closed = true;
}
