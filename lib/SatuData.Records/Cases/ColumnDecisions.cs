using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>Reviewers' decisions on columns.</summary>
public static class ColumnDecisions
{
    private const string Columns =
        """
        id, case_id, submission_id, dataset, column_name, fingerprint, proposed, decided, reason, basis, consequence, period,
        rule_version, rule_hash, decided_by, decided_at, is_accepted
        """;

    /// <summary>Records a decision.</summary>
    public static void Insert(RecordsTransaction transaction, StoredColumnDecision decision)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(decision);
        transaction.Connection.Prepared(
            """
            INSERT INTO column_decision (
                case_id, submission_id, dataset, column_name, fingerprint, proposed, decided, reason, basis, consequence,
                period, rule_version, rule_hash, decided_by, decided_at, is_accepted)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """)
            .Text(decision.CaseId).Text(decision.SubmissionId).Text(decision.Dataset).Text(decision.Column)
            .Text(decision.Fingerprint).Text(decision.Proposed).Text(decision.Decided).Text(decision.Reason)
            .Text(decision.Basis).Text(decision.Consequence).Text(decision.Period).Text(decision.RuleVersion)
            .Text(decision.RuleHash).Text(decision.DecidedBy).Text(decision.DecidedAt)
                .Long(decision.IsAccepted ? 1 : 0).Run();
    }

    /// <summary>Records that a submission was accepted with the decisions on it.</summary>
    public static void Accept(RecordsTransaction transaction, string submissionId)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Connection.Prepared("UPDATE column_decision SET is_accepted = 1 WHERE submission_id = ?1")
            .Text(submissionId).Run();
    }

    /// <summary>All decisions on a submission, in the order made; the last one on a column counts.</summary>
    public static IReadOnlyList<StoredColumnDecision> OfSubmission(SqliteConnection connection, string submissionId) =>
        connection.Prepared($"SELECT {Columns} FROM column_decision WHERE submission_id = ?1 ORDER BY id")
            .Text(submissionId).All(Read);

    /// <summary>The newest accepted decision on each column of a dataset.</summary>
    public static IReadOnlyList<StoredColumnDecision> Standing(SqliteConnection connection, string dataset) =>
        connection.Prepared(
            $"""
            SELECT {Columns} FROM column_decision
            WHERE id IN (SELECT max(id) FROM column_decision WHERE dataset = ?1 AND is_accepted = 1 GROUP BY lower(column_name))
            ORDER BY id
            """).Text(dataset).All(Read);

    /// <summary>
    /// The newest accepted decision against a proposal on a column of that fingerprint, in whatever dataset; null
    /// when there is
    /// none, or a later decision on that column confirmed the proposal.
    /// </summary>
    public static StoredColumnDecision? FindOverride(SqliteConnection connection, string fingerprint) =>
        connection.Prepared(
            $"SELECT {Columns} FROM column_decision WHERE fingerprint = ?1 AND is_accepted = 1 ORDER BY id DESC LIMIT 1")
            .Text(fingerprint).First(Read) is { IsOverride: true } found ? found : null;

    private static StoredColumnDecision Read(Statement row) => new()
    {
        Id = row.LongAt(0),
        CaseId = row.TextAt(1),
        SubmissionId = row.TextAt(2),
        Dataset = row.TextAt(3),
        Column = row.TextAt(4),
        Fingerprint = row.TextAt(5),
        Proposed = row.TextAt(6),
        Decided = row.TextAt(7),
        Reason = row.TextAt(8),
        Basis = row.TextAt(9),
        Consequence = row.TextAt(10),
        Period = row.TextAt(11),
        RuleVersion = row.TextAt(12),
        RuleHash = row.TextAt(13),
        DecidedBy = row.TextAt(14),
        DecidedAt = row.TextAt(15),
        IsAccepted = row.LongAt(16) != 0,
    };
}
