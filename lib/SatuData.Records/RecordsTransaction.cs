using Microsoft.Data.Sqlite;
using SatuData.Records.Audit;
using SatuData.Records.Queues;

namespace SatuData.Records;

/// <summary>One unit of change to the records: all of it is kept or none. Valid only while the work it was given to runs.</summary>
public sealed partial class RecordsTransaction
{
    /// <summary>The writer's connection, inside the transaction. Do not begin, commit or roll back on it.</summary>
    public SqliteConnection Connection => throw new NotImplementedException();

    /// <summary>The transaction's time, UTC.</summary>
    public DateTimeOffset Now => throw new NotImplementedException();

    /// <summary>Runs a statement; returns how many rows it changed.</summary>
    public int Execute(string sql, object? parameters = null) => throw new NotImplementedException();

    /// <summary>Runs a query and returns its rows.</summary>
    public IReadOnlyList<T> Query<T>(string sql, object? parameters = null) => throw new NotImplementedException();

    /// <summary>Runs a query and returns its first row, or the type's default when there is none.</summary>
    public T? QueryOne<T>(string sql, object? parameters = null) => throw new NotImplementedException();

    /// <summary>
    /// Notes that <paramref name="function"/> handles <paramref name="messageId"/>; false when it already has: then change nothing.
    /// </summary>
    public bool Receive(string function, string messageId) => throw new NotImplementedException();

    /// <summary>Sends a message when the transaction commits, to the queue or the outbox as the options say.</summary>
    /// <exception cref="MessageRefusedException">The queue is unknown, the message too large, or its session missing.</exception>
    public void Send(OutgoingMessage message) => throw new NotImplementedException();

    /// <summary>Removes a message that was handled, in the same commit as what handling it changed.</summary>
    /// <exception cref="LockLostException">Its lock has ended; let it roll the transaction back.</exception>
    public void Complete(ReceivedMessage message) => throw new NotImplementedException();

    /// <summary>Appends an entry to the audit chain.</summary>
    public AuditEntry Audit(AuditEvent happening) => throw new NotImplementedException();
}
