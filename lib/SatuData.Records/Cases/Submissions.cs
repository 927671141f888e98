using Dapper;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The uploaded files and what was found in them.</summary>
public static class Submissions
{
    private const string Columns =
        """
        id AS Id, case_id AS CaseId, task_id AS TaskId, round AS Round, file_name AS FileName, bytes AS Bytes, sha256 AS Sha256,
        sealed_path AS SealedPath, uploaded_by AS UploadedBy, uploaded_at AS UploadedAt, read_at AS ReadAt,
        is_readable AS IsReadable, rows AS Rows, errors AS Errors, warnings AS Warnings, description_json AS DescriptionJson,
        findings_json AS FindingsJson, classification_json AS ClassificationJson, decisions_json AS DecisionsJson,
        return_reason AS ReturnReason, choices_json AS ChoicesJson
        """;

    /// <summary>The submission of that id; null when there is none.</summary>
    public static Submission? Find(SqliteConnection connection, string submissionId) =>
        connection.QuerySingleOrDefault<Submission>(
            $"SELECT {Columns} FROM submission WHERE id = @submissionId", new { submissionId });

    /// <summary>The submissions of a case, by task and round.</summary>
    public static IReadOnlyList<Submission> OfCase(SqliteConnection connection, string caseId) =>
        connection.Query<Submission>(
            $"SELECT {Columns} FROM submission WHERE case_id = @caseId ORDER BY task_id, round", new { caseId }).AsList();

    /// <summary>Records a new upload.</summary>
    public static void Insert(RecordsTransaction transaction, Submission submission)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            """
            INSERT INTO submission (
                id, case_id, task_id, round, file_name, bytes, sha256, sealed_path, uploaded_by, uploaded_at, choices_json)
            VALUES (
                @Id, @CaseId, @TaskId, @Round, @FileName, @Bytes, @Sha256, @SealedPath, @UploadedBy, @UploadedAt, @ChoicesJson)
            """,
            submission);
    }

    /// <summary>Records what reading the upload gave.</summary>
    public static void SaveReading(RecordsTransaction transaction, Submission reading)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            """
            UPDATE submission SET read_at = @ReadAt, is_readable = @IsReadable, rows = @Rows, errors = @Errors,
                warnings = @Warnings, description_json = @DescriptionJson, findings_json = @FindingsJson,
                classification_json = @ClassificationJson
            WHERE id = @Id
            """,
            reading);
    }

    /// <summary>Records the decided access classes of an accepted upload.</summary>
    public static void SaveDecisions(RecordsTransaction transaction, string submissionId, string decisionsJson)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            "UPDATE submission SET decisions_json = @decisionsJson WHERE id = @submissionId",
            new { submissionId, decisionsJson });
    }

    /// <summary>Records why an upload was returned.</summary>
    public static void SaveReturn(RecordsTransaction transaction, string submissionId, string reason)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            "UPDATE submission SET return_reason = @reason WHERE id = @submissionId", new { submissionId, reason });
    }
}
