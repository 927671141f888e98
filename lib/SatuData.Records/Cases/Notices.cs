using Dapper;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The notices sent.</summary>
public static class Notices
{
    /// <summary>Sends a notice, unless one of the same subject and kind was sent before; tells whether it was new.</summary>
    public static bool Send(RecordsTransaction transaction, Notice notice)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(notice);
        return transaction.Execute(
            """
            INSERT INTO notice (case_id, subject, kind, recipient, text, created_at)
            VALUES (@CaseId, @Subject, @Kind, @Recipient, @Text, @CreatedAt)
            ON CONFLICT (subject, kind) DO NOTHING
            """,
            new
            {
                notice.CaseId,
                notice.Subject,
                notice.Kind,
                notice.Recipient,
                notice.Text,
                CreatedAt = RecordsTime.Text(transaction.Now),
            }) == 1;
    }

    /// <summary>The notices of a case, oldest first.</summary>
    public static IReadOnlyList<Notice> OfCase(SqliteConnection connection, string caseId) => connection.Query<Notice>(
        """
        SELECT case_id AS CaseId, subject AS Subject, kind AS Kind, recipient AS Recipient, text AS Text
        FROM notice WHERE case_id = @caseId ORDER BY id
        """,
        new { caseId }).AsList();
}
