using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The register of documents.</summary>
public static class CaseDocuments
{
    /// <summary>The documents of a case, in the order made.</summary>
    public static IReadOnlyList<CaseDocument> OfCase(SqliteConnection connection, string caseId) =>
        connection.Prepared(
            """
            SELECT case_id, path, kind, round, number, bytes, sha256, created_at
            FROM document WHERE case_id = ?1 ORDER BY created_at, path
            """).Text(caseId).All(Read);

    /// <summary>Registers a document.</summary>
    public static void Insert(RecordsTransaction transaction, CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(document);
        transaction.Connection.Prepared(
            """
            INSERT INTO document (case_id, path, kind, round, number, bytes, sha256, created_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """)
            .Text(document.CaseId).Text(document.Path).Text(document.Kind).Long(document.Round).Text(document.Number)
            .Long(document.Bytes).Text(document.Sha256).Text(document.CreatedAt).Run();
    }

    private static CaseDocument Read(Statement row) => new()
    {
        CaseId = row.TextAt(0),
        Path = row.TextAt(1),
        Kind = row.TextAt(2),
        Round = row.LongAt(3),
        Number = row.TextOrNullAt(4),
        Bytes = row.LongAt(5),
        Sha256 = row.TextAt(6),
        CreatedAt = row.TextAt(7),
    };
}
