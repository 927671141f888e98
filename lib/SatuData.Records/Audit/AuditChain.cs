using SatuData.Records.Sqlite;

namespace SatuData.Records.Audit;

/// <summary>Reads and checks the audit chain. Safe for use by several threads.</summary>
public sealed class AuditChain(RecordsDatabase database)
{
    /// <summary>
    /// Checks every entry against its hash and its predecessor, the end of the chain against the head recorded beside
    /// it, and the chain against <paramref name="published"/> heads kept elsewhere, which alone can show that
    /// somebody rewrote all of it.
    /// </summary>
    public AuditVerification Verify(IReadOnlyCollection<AuditHead>? published = null) =>
        database.Read(connection => AuditCheck.Run(connection, published ?? []));

    /// <summary>The last entry's number, hash and time; null while the chain is empty.</summary>
    public AuditHead? Head() => database.Read(connection =>
    {
        using var statement = new Statement(
            connection, "SELECT sequence, hash, at FROM audit ORDER BY sequence DESC LIMIT 1");
        return statement.Start().First(AuditRow.ReadHead);
    });

    /// <summary>The last entry not later than <paramref name="time"/>; null when there is none.</summary>
    public AuditHead? HeadAt(DateTimeOffset time) => database.Read(connection =>
    {
        using var statement = new Statement(
            connection, "SELECT sequence, hash, at FROM audit WHERE at <= ?1 ORDER BY at DESC, sequence DESC LIMIT 1");
        return statement.Start().Text(Instant.Text(time)).First(AuditRow.ReadHead);
    });

    /// <summary>Entries from a number on, in order.</summary>
    public IReadOnlyList<AuditEntry> List(long fromSequence, int max) => database.Read(connection =>
    {
        using var statement = new Statement(
            connection, $"SELECT {AuditRow.Columns} FROM audit WHERE sequence >= ?1 ORDER BY sequence LIMIT ?2");
        return statement.Start().Long(fromSequence).Long(max).All(AuditRow.Read);
    });

    /// <summary>Every entry of a case, in order.</summary>
    public IReadOnlyList<AuditEntry> ForCase(string caseId) => database.Read(connection =>
    {
        using var statement = new Statement(
            connection, $"SELECT {AuditRow.Columns} FROM audit WHERE case_id = ?1 ORDER BY sequence");
        return statement.Start().Text(caseId).All(AuditRow.Read);
    });
}
