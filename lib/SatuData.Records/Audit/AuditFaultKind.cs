namespace SatuData.Records.Audit;

/// <summary>What can be wrong with an entry of the audit chain.</summary>
public enum AuditFaultKind
{
    /// <summary>The entry's content is not what its hash was made of.</summary>
    HashMismatch,

    /// <summary>Entries before this one are missing.</summary>
    Gap,

    /// <summary>The entry does not continue the one before it.</summary>
    PreviousHashMismatch,

    /// <summary>Entries at the end of the chain are missing.</summary>
    TailMissing,

    /// <summary>The entry is another than the one whose hash was recorded or published as head.</summary>
    HeadMismatch,
}
