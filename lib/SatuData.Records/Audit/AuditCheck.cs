using System.Text.Json;
using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Audit;

/// <summary>One walk along the audit chain, up to its first fault. Holds one entry at a time.</summary>
internal static class AuditCheck
{
    public static AuditVerification Run(SqliteConnection connection, IReadOnlyCollection<AuditHead> published)
    {
        using var statement = new Statement(connection, $"SELECT {AuditRow.Columns} FROM audit ORDER BY sequence");
        ILookup<long, AuditHead> heads = published.ToLookup(head => head.Sequence);
        AuditHead recorded = RecordedHead(connection);
        (long last, string hash) = (0, AuditHash.BeforeFirst);
        foreach (AuditEntry? entry in statement.Start().Stream(ReadOrNull))
        {
            AuditFault? fault = entry is null
                ? Wrong(last + 1, AuditFaultKind.HashMismatch, "isinya tidak dapat dibaca")
                : Check(entry, last, hash) ?? CheckHeads(entry, heads[entry.Sequence].Append(recorded));
            if (fault is not null)
            {
                return new AuditVerification(last, fault);
            }

            (last, hash) = (entry!.Sequence, entry.Hash);
        }

        long expected = published.Select(head => head.Sequence).Append(recorded.Sequence).Max();
        AuditFault? missing = expected <= last
            ? null
            : Wrong(last + 1, AuditFaultKind.TailMissing, $"hilang; rantai seharusnya sampai nomor {expected}");
        return new AuditVerification(last, missing ?? CheckEnd(last, recorded));
    }

    private static AuditFault? Check(AuditEntry entry, long last, string previous)
    {
        if (entry.Sequence != last + 1)
        {
            return Wrong(last + 1, AuditFaultKind.Gap, $"hilang; berikutnya langsung nomor {entry.Sequence}");
        }

        if (entry.PreviousHash != previous)
        {
            return Wrong(entry.Sequence, AuditFaultKind.PreviousHashMismatch, "tidak menyambung ke catatan sebelumnya");
        }

        return AuditHash.Of(entry) == entry.Hash
            ? null
            : Wrong(entry.Sequence, AuditFaultKind.HashMismatch, "isinya tidak cocok dengan sidik (hash)-nya");
    }

    private static AuditFault? CheckHeads(AuditEntry entry, IEnumerable<AuditHead> heads) =>
        heads.Any(head => head.Sequence == entry.Sequence && head.Hash != entry.Hash)
            ? Wrong(entry.Sequence, AuditFaultKind.HeadMismatch, "bukan yang dahulu diterbitkan sebagai ujung rantai")
            : null;

    // Entries beyond the recorded head were not written by the program.
    private static AuditFault? CheckEnd(long last, AuditHead recorded) => last == recorded.Sequence
        ? null
        : Wrong(recorded.Sequence + 1, AuditFaultKind.HeadMismatch, "ditambahkan di luar program");

    private static AuditHead RecordedHead(SqliteConnection connection)
    {
        using var statement = new Statement(connection, "SELECT sequence, hash FROM audit_head");
        return statement.Start().First(row => new AuditHead(row.LongAt(0), row.TextAt(1), default))
            ?? new AuditHead(0, AuditHash.BeforeFirst, default);
    }

    // What somebody wrote into the row by hand need not be a time or JSON.
    private static AuditEntry? ReadOrNull(Statement row)
    {
        try
        {
            return AuditRow.Read(row);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    private static AuditFault Wrong(long sequence, AuditFaultKind kind, string what) =>
        new(sequence, kind, $"Catatan audit nomor {sequence} {what}.");
}
