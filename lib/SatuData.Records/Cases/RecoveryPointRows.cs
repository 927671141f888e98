using Dapper;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The catalogue of recovery points.</summary>
public static class RecoveryPointRows
{
    /// <summary>Every point, oldest first.</summary>
    public static IReadOnlyList<RecoveryPointRow> List(SqliteConnection connection) => connection.Query<RecoveryPointRow>(
        """
        SELECT name AS Name, case_id AS CaseId, sha256 AS Sha256, created_at AS CreatedAt
        FROM recovery_point ORDER BY created_at, name
        """).AsList();

    /// <summary>Records a point; nothing happens when one of that name is recorded already.</summary>
    public static void Insert(RecordsTransaction transaction, RecoveryPointRow point)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            """
            INSERT INTO recovery_point (name, case_id, sha256, created_at) VALUES (@Name, @CaseId, @Sha256, @CreatedAt)
            ON CONFLICT (name) DO NOTHING
            """,
            point);
    }
}
