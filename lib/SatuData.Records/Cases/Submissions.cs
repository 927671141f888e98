using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The uploaded files and what was found in them.</summary>
public static class Submissions
{
    private const string Columns =
        """
        id, case_id, task_id, round, file_name, bytes, sha256, sealed_path, uploaded_by, uploaded_at, read_at, is_readable,
        rows, errors, warnings, description_json, findings_json, classification_json, decisions_json, return_reason, choices_json,
        reevaluation_json
        """;

    /// <summary>The submission of that id; null when there is none.</summary>
    public static Submission? Find(SqliteConnection connection, string submissionId) =>
        connection.Prepared($"SELECT {Columns} FROM submission WHERE id = ?1").Text(submissionId).First(Read);

    /// <summary>The submissions of a case, by task and round.</summary>
    public static IReadOnlyList<Submission> OfCase(SqliteConnection connection, string caseId) =>
        connection.Prepared($"SELECT {Columns} FROM submission WHERE case_id = ?1 ORDER BY task_id, round")
            .Text(caseId).All(Read);

    /// <summary>Records a new upload.</summary>
    public static void Insert(RecordsTransaction transaction, Submission submission)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(submission);
        transaction.Connection.Prepared(
            """
            INSERT INTO submission (
                id, case_id, task_id, round, file_name, bytes, sha256, sealed_path, uploaded_by, uploaded_at, choices_json)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """)
            .Text(submission.Id).Text(submission.CaseId).Text(submission.TaskId).Long(submission.Round)
            .Text(submission.FileName).Long(submission.Bytes).Text(submission.Sha256).Text(submission.SealedPath)
            .Text(submission.UploadedBy).Text(submission.UploadedAt).Text(submission.ChoicesJson).Run();
    }

    /// <summary>Records what reading the upload gave.</summary>
    public static void SaveReading(RecordsTransaction transaction, Submission reading)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(reading);
        transaction.Connection.Prepared(
            """
            UPDATE submission SET read_at = ?2, is_readable = ?3, rows = ?4, errors = ?5, warnings = ?6,
                description_json = ?7, findings_json = ?8, classification_json = ?9
            WHERE id = ?1
            """)
            .Text(reading.Id).Text(reading.ReadAt)
                .Long(reading.IsReadable is { } isReadable ? (isReadable ? 1 : 0) : null)
            .Long(reading.Rows).Long(reading.Errors).Long(reading.Warnings).Text(reading.DescriptionJson)
            .Text(reading.FindingsJson).Text(reading.ClassificationJson).Run();
    }

    /// <summary>Records the decided access classes of an accepted upload.</summary>
    public static void SaveDecisions(RecordsTransaction transaction, string submissionId, string decisionsJson)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Connection.Prepared("UPDATE submission SET decisions_json = ?2 WHERE id = ?1")
            .Text(submissionId).Text(decisionsJson).Run();
    }

    /// <summary>Records what newer rules of classification propose: in place of the proposal while it waits for review.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="submissionId">The submission.</param>
    /// <param name="classificationJson">The proposal by the newer rules.</param>
    /// <param name="isDecided">Whether its classes are decided, so that the proposal decided on stays.</param>
    public static void SaveReevaluation(
        RecordsTransaction transaction, string submissionId, string classificationJson, bool isDecided)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var column = isDecided ? "reevaluation_json" : "classification_json";
        transaction.Connection.Prepared($"UPDATE submission SET {column} = ?2 WHERE id = ?1")
            .Text(submissionId).Text(classificationJson).Run();
    }

    /// <summary>Records why an upload was returned.</summary>
    public static void SaveReturn(RecordsTransaction transaction, string submissionId, string reason)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Connection.Prepared("UPDATE submission SET return_reason = ?2 WHERE id = ?1")
            .Text(submissionId).Text(reason).Run();
    }

    private static Submission Read(Statement row) => new()
    {
        Id = row.TextAt(0),
        CaseId = row.TextAt(1),
        TaskId = row.TextAt(2),
        Round = row.LongAt(3),
        FileName = row.TextAt(4),
        Bytes = row.LongAt(5),
        Sha256 = row.TextAt(6),
        SealedPath = row.TextAt(7),
        UploadedBy = row.TextAt(8),
        UploadedAt = row.TextAt(9),
        ReadAt = row.TextOrNullAt(10),
        IsReadable = row.LongOrNullAt(11) is { } isReadable ? isReadable != 0 : null,
        Rows = row.LongOrNullAt(12),
        Errors = row.LongOrNullAt(13),
        Warnings = row.LongOrNullAt(14),
        DescriptionJson = row.TextOrNullAt(15),
        FindingsJson = row.TextOrNullAt(16),
        ClassificationJson = row.TextOrNullAt(17),
        DecisionsJson = row.TextOrNullAt(18),
        ReturnReason = row.TextOrNullAt(19),
        ChoicesJson = row.TextOrNullAt(20),
        ReevaluationJson = row.TextOrNullAt(21),
    };
}
