using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The catalogue of recovery points.</summary>
public static class RecoveryPointRows
{
    /// <summary>Every point, oldest first.</summary>
    public static IReadOnlyList<RecoveryPointRow> List(SqliteConnection connection) =>
        connection.Prepared("SELECT name, case_id, sha256, created_at FROM recovery_point ORDER BY created_at, name")
            .All(
            row => new RecoveryPointRow(row.TextAt(0), row.TextOrNullAt(1), row.TextAt(2), row.TextAt(3)));

    /// <summary>Records a point; nothing happens when one of that name is recorded already.</summary>
    public static void Insert(RecordsTransaction transaction, RecoveryPointRow point)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(point);
        transaction.Connection.Prepared(
            """
            INSERT INTO recovery_point (name, case_id, sha256, created_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (name) DO NOTHING
            """).Text(point.Name).Text(point.CaseId).Text(point.Sha256).Text(point.CreatedAt).Run();
    }
}
