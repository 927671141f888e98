using Microsoft.Data.Sqlite;
using SatuData.Records.Cases;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Approvals;

/// <summary>The acts that needed or need a second person.</summary>
public static class ApprovalRegister
{
    private const string Columns =
        """
        id, kind, subject, case_id, plan_json, plan_sha256, reason, requested_by, requested_at, expires_at, outcome, decided_by,
        decided_at, executed_at
        """;

    /// <summary>All of them, newest first.</summary>
    public static IReadOnlyList<Approval> List(SqliteConnection connection) =>
        connection.Prepared($"SELECT {Columns} FROM approval ORDER BY requested_at DESC, id DESC").All(Read);

    /// <summary>The one of that number; null when there is none.</summary>
    public static Approval? Find(SqliteConnection connection, string id) =>
        connection.Prepared($"SELECT {Columns} FROM approval WHERE id = ?1").Text(id).First(Read);

    /// <summary>Records what is asked for.</summary>
    public static void Insert(RecordsTransaction transaction, Approval approval)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(approval);
        transaction.Connection.Prepared(
            """
            INSERT INTO approval (id, kind, subject, case_id, plan_json, plan_sha256, reason, requested_by, requested_at, expires_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """)
            .Text(approval.Id).Text(approval.Kind).Text(approval.Subject).Text(approval.CaseId).Text(approval.PlanJson)
            .Text(approval.PlanSha256).Text(approval.Reason).Text(approval.RequestedBy).Text(approval.RequestedAt)
            .Text(approval.ExpiresAt).Run();
    }

    /// <summary>Records the decision; false when there is one already.</summary>
    public static bool Decide(RecordsTransaction transaction, string id, ApprovalOutcome outcome, string by)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return transaction.Connection.Prepared(
            "UPDATE approval SET outcome = ?2, decided_by = ?3, decided_at = ?4 WHERE id = ?1 AND outcome IS NULL")
            .Text(id).Text(outcome.ToString()).Text(by).Text(RecordsTime.Text(transaction.Now)).Run() == 1;
    }

    /// <summary>Records that the act was done; false when that is recorded already.</summary>
    public static bool Close(RecordsTransaction transaction, string id)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return transaction.Connection.Prepared(
            "UPDATE approval SET executed_at = ?2 WHERE id = ?1 AND executed_at IS NULL")
            .Text(id).Text(RecordsTime.Text(transaction.Now)).Run() == 1;
    }

    private static Approval Read(Statement row) => new()
    {
        Id = row.TextAt(0),
        Kind = row.TextAt(1),
        Subject = row.TextAt(2),
        CaseId = row.TextOrNullAt(3),
        PlanJson = row.TextAt(4),
        PlanSha256 = row.TextAt(5),
        Reason = row.TextAt(6),
        RequestedBy = row.TextAt(7),
        RequestedAt = row.TextAt(8),
        ExpiresAt = row.TextAt(9),
        Outcome = row.TextOrNullAt(10) is { } outcome ? Enum.Parse<ApprovalOutcome>(outcome) : null,
        DecidedBy = row.TextOrNullAt(11),
        DecidedAt = row.TextOrNullAt(12),
        ExecutedAt = row.TextOrNullAt(13),
    };
}
