using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Sqlite;

/// <summary>
/// The prepared statements of a connection, kept as long as it is open: preparing one takes longer than running it.
/// Used
/// by one thread at a time, as the connection is.
/// </summary>
internal sealed class StatementCache : IDisposable
{
    private static readonly ConditionalWeakTable<SqliteConnection, StatementCache> Caches = [];

    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;

    private StatementCache(SqliteConnection connection) => _connection = connection;

    public static StatementCache Of(SqliteConnection connection) =>
        Caches.GetValue(connection, static connection => new StatementCache(connection));

    /// <summary>A statement, prepared on first use and kept; ready to be bound.</summary>
    public Statement Prepared(string sql)
    {
        if (!_statements.TryGetValue(sql, out Statement? statement))
        {
            statement = new Statement(_connection, sql);
            _statements.Add(sql, statement);
        }

        return statement.Start();
    }

    /// <summary>Ends the statements; the connection can then be closed.</summary>
    public void Dispose()
    {
        foreach (Statement statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
    }
}
