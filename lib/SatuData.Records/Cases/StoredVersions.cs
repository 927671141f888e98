using Dapper;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The catalogue of snapshot versions.</summary>
public static class StoredVersions
{
    private const string Columns =
        """
        dataset AS Dataset, version AS Version, case_id AS CaseId, submission_id AS SubmissionId, rows AS Rows,
        commit_sha256 AS CommitSha256, open_columns AS OpenColumns, sealed_columns AS SealedColumns, stored_at AS StoredAt
        """;

    /// <summary>Every version, by dataset and version.</summary>
    public static IReadOnlyList<StoredVersion> List(SqliteConnection connection) =>
        connection.Query<StoredVersion>($"SELECT {Columns} FROM stored_version ORDER BY dataset, version").AsList();

    /// <summary>The versions a case stored, by submission.</summary>
    public static IReadOnlyList<StoredVersion> OfCase(SqliteConnection connection, string caseId) =>
        connection.Query<StoredVersion>(
            $"SELECT {Columns} FROM stored_version WHERE case_id = @caseId ORDER BY submission_id", new { caseId }).AsList();

    /// <summary>Records a version.</summary>
    public static void Insert(RecordsTransaction transaction, StoredVersion version)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            """
            INSERT INTO stored_version (dataset, version, case_id, submission_id, rows, commit_sha256, open_columns,
                sealed_columns, stored_at)
            VALUES (@Dataset, @Version, @CaseId, @SubmissionId, @Rows, @CommitSha256, @OpenColumns, @SealedColumns, @StoredAt)
            """,
            version);
    }
}
