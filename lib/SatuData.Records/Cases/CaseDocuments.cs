using Dapper;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The register of documents.</summary>
public static class CaseDocuments
{
    /// <summary>The documents of a case, in the order made.</summary>
    public static IReadOnlyList<CaseDocument> OfCase(SqliteConnection connection, string caseId) =>
        connection.Query<CaseDocument>(
            """
            SELECT case_id AS CaseId, path AS Path, kind AS Kind, round AS Round, number AS Number, bytes AS Bytes,
                   sha256 AS Sha256, created_at AS CreatedAt
            FROM document WHERE case_id = @caseId ORDER BY created_at, path
            """,
            new { caseId }).AsList();

    /// <summary>Registers a document.</summary>
    public static void Insert(RecordsTransaction transaction, CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            """
            INSERT INTO document (case_id, path, kind, round, number, bytes, sha256, created_at)
            VALUES (@CaseId, @Path, @Kind, @Round, @Number, @Bytes, @Sha256, @CreatedAt)
            """,
            document);
    }
}
