using Microsoft.Data.Sqlite;

namespace SatuData.Records.Sqlite;

/// <summary>Runs SQL on a connection as statements that stay prepared.</summary>
internal static class PreparedStatements
{
    /// <inheritdoc cref="StatementCache.Prepared"/>
    public static Statement Prepared(this SqliteConnection connection, string sql) =>
        StatementCache.Of(connection).Prepared(sql);
}
