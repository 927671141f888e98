using System.Collections.Concurrent;
using SatuData.Snapshots.Native;

namespace SatuData.Snapshots.Writing;

/// <summary>Connections to one shared in-memory database, used again and again. Safe for use by several
/// threads.</summary>
internal sealed class ConnectionPool : IDisposable
{
    private readonly DuckDbDatabase _database = new();
    private readonly ConcurrentBag<DuckDbConnection> _idle = [];

    /// <summary>Runs one statement.</summary>
    public long Execute(string sql)
    {
        var connection = _idle.TryTake(out var idle) ? idle : ConnectForCopies();
        try
        {
            return connection.Execute(sql);
        }
        finally
        {
            // A statement that failed leaves nothing behind: every statement here is a transaction of its own.
            _idle.Add(connection);
        }
    }

    /// <summary>A connection of the caller's own, which it disposes.</summary>
    public DuckDbConnection Connect() => _database.Connect();

    // A copy of a whole source has nothing to optimize, and looking for it takes longer than writing a small file.
    private DuckDbConnection ConnectForCopies()
    {
        var connection = _database.Connect();
        connection.Execute("PRAGMA disable_optimizer");
        return connection;
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }

        _database.Dispose();
    }
}
