using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Reading;

/// <summary>Read-only connections, kept for reuse. Safe for use by several threads.</summary>
internal sealed class ReadConnections(string path, TimeSpan busyTimeout) : IDisposable
{
    // As many as read at once where many cases move: opening one costs more than most queries.
    private const int Kept = 64;
    private readonly ConcurrentBag<SqliteConnection> _idle = [];
    private volatile bool _disposed;

    public T Read<T>(Func<SqliteConnection, T> query)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(RecordsDatabase));
        if (!_idle.TryTake(out SqliteConnection? connection))
        {
            connection = ConnectionFactory.OpenReader(path, busyTimeout);
        }

        bool sound = false;
        try
        {
            // Deferred: the first query fixes the moment that all further ones see.
            connection.Prepared("BEGIN").Run();
            T result = query(connection);
            connection.Prepared("ROLLBACK").Run();
            sound = true;
            return result;
        }
        catch (SqliteException busy) when (SqliteErrors.IsBusy(busy))
        {
            throw new RecordsBusyException(busy);
        }
        finally
        {
            Return(connection, sound);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out SqliteConnection? connection))
        {
            Close(connection);
        }
    }

    // A connection whose query threw may be in the middle of anything; closing it is simpler than finding out.
    private void Return(SqliteConnection connection, bool sound)
    {
        if (sound && !_disposed && _idle.Count < Kept)
        {
            _idle.Add(connection);
        }
        else
        {
            Close(connection);
        }
    }

    private static void Close(SqliteConnection connection)
    {
        StatementCache.Of(connection).Dispose();
        connection.Dispose();
    }
}
