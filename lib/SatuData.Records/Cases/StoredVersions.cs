using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The catalogue of snapshot versions.</summary>
public static class StoredVersions
{
    private const string Columns =
        """
        dataset, version, case_id, submission_id, rows, commit_sha256, open_columns, sealed_columns, stored_at
        """;

    /// <summary>Every version, by dataset and version.</summary>
    public static IReadOnlyList<StoredVersion> List(SqliteConnection connection) =>
        connection.Prepared($"SELECT {Columns} FROM stored_version ORDER BY dataset, version").All(Read);

    /// <summary>The versions a case stored, by submission.</summary>
    public static IReadOnlyList<StoredVersion> OfCase(SqliteConnection connection, string caseId) =>
        connection.Prepared($"SELECT {Columns} FROM stored_version WHERE case_id = ?1 ORDER BY submission_id")
            .Text(caseId).All(Read);

    /// <summary>Records a version.</summary>
    public static void Insert(RecordsTransaction transaction, StoredVersion version)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(version);
        transaction.Connection.Prepared(
            $"INSERT INTO stored_version ({Columns}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
            .Text(version.Dataset).Long(version.Version).Text(version.CaseId).Text(version.SubmissionId)
                .Long(version.Rows)
            .Text(version.CommitSha256).Text(version.OpenColumns).Text(version.SealedColumns).Text(version.StoredAt)
                .Run();
    }

    private static StoredVersion Read(Statement row) => new()
    {
        Dataset = row.TextAt(0),
        Version = row.LongAt(1),
        CaseId = row.TextAt(2),
        SubmissionId = row.TextAt(3),
        Rows = row.LongAt(4),
        CommitSha256 = row.TextAt(5),
        OpenColumns = row.TextAt(6),
        SealedColumns = row.TextAt(7),
        StoredAt = row.TextAt(8),
    };
}
