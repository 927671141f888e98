using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;
using SQLitePCL;

namespace SatuData.Records.Writing;

/// <summary>The writer's connection with its prepared statements. Used by the writer's thread only.</summary>
internal sealed class WriterConnection(SqliteConnection connection, TimeSpan busyTimeout) : IDisposable
{
    private readonly StatementCache _statements = StatementCache.Of(connection);
    private readonly ManualResetEvent _never = new(false);
    private bool _isFull = true;

    public SqliteConnection Connection { get; } = connection;

    /// <summary>
    /// Set by whatever may have made a message visible; the writer clears it and wakes the pumps after the commit.
    /// </summary>
    public bool MadeMessagesVisible { get; set; }

    /// <summary>
    /// Whether a transaction is open. SQLite ends one by itself on some errors, as when the disk is full.
    /// </summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(Connection.Handle) == 0;

    /// <inheritdoc cref="StatementCache.Prepared"/>
    public Statement Prepared(string sql) => _statements.Prepared(sql);

    /// <summary>
    /// Chooses whether the next commit waits for the disk. SQLite ignores the setting inside a transaction.
    /// </summary>
    public void SetDurable(bool durable)
    {
        if (durable != _isFull)
        {
            string sql = durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL";
            SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(Connection.Handle, sql), Connection.Handle);
            _isFull = durable;
        }
    }

    /// <summary>
    /// Takes the write lock. Tries every millisecond or two rather than with SQLite's back-off of up to 100 ms: a
    /// process that commits batch after batch leaves the lock free for moments only.
    /// </summary>
    /// <exception cref="RecordsBusyException">Another process held it too long.</exception>
    public void Begin()
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                Prepared("BEGIN IMMEDIATE").Run();
                return;
            }
            catch (SqliteException busy) when (SqliteErrors.IsBusy(busy))
            {
                if (TimeProvider.System.GetElapsedTime(start) >= busyTimeout)
                {
                    throw new RecordsBusyException(busy);
                }

                _never.WaitOne(1);
            }
        }
    }

    public void Dispose()
    {
        _statements.Dispose();
        Connection.Dispose();
        _never.Dispose();
    }
}
