using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The notices sent.</summary>
public static class Notices
{
    /// <summary>
    /// Sends a notice, unless one of the same subject and kind was sent before; tells whether it was new.
    /// </summary>
    public static bool Send(RecordsTransaction transaction, Notice notice)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(notice);
        return transaction.Connection.Prepared(
            """
            INSERT INTO notice (case_id, subject, kind, recipient, text, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (subject, kind) DO NOTHING
            """)
            .Text(notice.CaseId).Text(notice.Subject).Text(notice.Kind).Text(notice.Recipient).Text(notice.Text)
            .Text(RecordsTime.Text(transaction.Now)).Run() == 1;
    }

    /// <summary>The notices of a case, oldest first.</summary>
    public static IReadOnlyList<Notice> OfCase(SqliteConnection connection, string caseId) =>
        connection.Prepared(
            "SELECT case_id, subject, kind, recipient, text FROM notice WHERE case_id = ?1 ORDER BY id").Text(caseId).All(
            row => new Notice(row.TextAt(0), row.TextAt(1), row.TextAt(2), row.TextAt(3), row.TextAt(4)));
}
