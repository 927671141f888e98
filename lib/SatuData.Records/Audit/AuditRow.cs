using System.Text.Json;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Audit;

/// <summary>Reads an audit entry from a row with the columns of <see cref="Columns"/>.</summary>
internal static class AuditRow
{
    public const string Columns = "sequence, at, action, actor, subject, case_id, details, previous_hash, hash";

    public static AuditEntry Read(Statement row) => new()
    {
        Sequence = row.LongAt(0),
        At = Instant.Parse(row.TextAt(1)),
        Action = row.TextAt(2),
        Actor = row.TextAt(3),
        Subject = row.TextAt(4),
        CaseId = row.TextOrNullAt(5),
        Details = JsonSerializer.Deserialize<Dictionary<string, string>>(row.TextAt(6))!,
        PreviousHash = row.TextAt(7),
        Hash = row.TextAt(8),
    };

    public static AuditHead ReadHead(Statement row) => new(row.LongAt(0), row.TextAt(1), Instant.Parse(row.TextAt(2)));
}
