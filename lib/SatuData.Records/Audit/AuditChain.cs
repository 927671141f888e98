namespace SatuData.Records.Audit;

/// <summary>Reads and checks the audit chain. Safe for use by several threads.</summary>
public sealed class AuditChain(RecordsDatabase database)
{
    /// <summary>
    /// Checks every entry against its hash, its predecessor and the recorded head, and the chain against heads published earlier.
    /// </summary>
    public AuditVerification Verify(IReadOnlyCollection<AuditHead>? published = null) => throw new NotImplementedException();

    /// <summary>The last entry's number and hash; null while the chain is empty.</summary>
    public AuditHead? Head() => throw new NotImplementedException();

    /// <summary>The last entry not later than <paramref name="time"/>; null when there is none.</summary>
    public AuditHead? HeadAt(DateTimeOffset time) => throw new NotImplementedException();

    /// <summary>Entries from a number on, in order.</summary>
    public IReadOnlyList<AuditEntry> List(long fromSequence, int max) => database.Read<IReadOnlyList<AuditEntry>>(_ => []);

    /// <summary>Every entry of a case, in order.</summary>
    public IReadOnlyList<AuditEntry> ForCase(string caseId) => throw new NotImplementedException();
}
