using System.Text;
using System.Text.Json;
using SatuData.Records.Sqlite;
using SatuData.Records.Writing;

namespace SatuData.Records.Audit;

/// <summary>The audit tables, inside a transaction. Used by the writer's thread only.</summary>
internal sealed class AuditStore(WriterConnection connection)
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public AuditEntry Append(AuditEvent happening, DateTimeOffset now)
    {
        Check(happening);
        (long last, string previous) = connection.Prepared("SELECT sequence, hash FROM audit_head")
            .First(row => (row.LongAt(0), row.TextAt(1)));
        var entry = new AuditEntry
        {
            Sequence = last + 1,
            At = now.ToUniversalTime(),
            Action = happening.Action,
            Actor = happening.Actor,
            Subject = happening.Subject,
            CaseId = happening.CaseId,
            Details = happening.Details,
            PreviousHash = previous,
            Hash = string.Empty,
        };
        entry = entry with { Hash = AuditHash.Of(entry) };
        Insert(entry);
        connection.Prepared("UPDATE audit_head SET sequence = ?1, hash = ?2").Long(entry.Sequence).Text(entry.Hash)
            .Run();
        return entry;
    }

    private void Insert(AuditEntry entry)
    {
        const string Sql = $"INSERT INTO audit ({AuditRow.Columns}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        connection.Prepared(Sql)
            .Long(entry.Sequence).Text(Instant.Text(entry.At)).Text(entry.Action).Text(entry.Actor).Text(entry.Subject)
            .Text(entry.CaseId).Text(JsonSerializer.Serialize(entry.Details)).Text(entry.PreviousHash).Text(entry.Hash)
            .Run();
    }

    // A text that does not come back from the database as it went in would break the chain for good.
    private static void Check(AuditEvent happening)
    {
        string?[] texts =
        [
            happening.Action, happening.Actor, happening.Subject, happening.CaseId,
            .. happening.Details.Keys, .. happening.Details.Values,
        ];
        foreach (string? text in texts)
        {
            if (text?.Contains('\0', StringComparison.Ordinal) == true)
            {
                throw new ArgumentException("An audit text holds a NUL character.", nameof(happening));
            }

            // Throws an ArgumentException on half a surrogate pair.
            StrictUtf8.GetByteCount(text ?? string.Empty);
        }
    }
}
