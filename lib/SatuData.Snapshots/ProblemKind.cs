namespace SatuData.Snapshots;

/// <summary>What verification found wrong with a thing.</summary>
public enum ProblemKind
{
    /// <summary>The file is not there.</summary>
    Missing,

    /// <summary>The file could not be read.</summary>
    Unreadable,

    /// <summary>The file has another size than recorded.</summary>
    Size,

    /// <summary>The file has the recorded size but other bytes.</summary>
    Hash,

    /// <summary>The file holds another number of rows than recorded.</summary>
    RowCount,

    /// <summary>The sealed file cannot be opened with the keys at hand.</summary>
    Seal,

    /// <summary>A commit is missing between two others, or the commits end before the version that should
    /// exist.</summary>
    LogGap,

    /// <summary>A commit is not a readable commit of this store.</summary>
    LogEntry,

    /// <summary>A commit does not follow the one before it: it records another hash.</summary>
    Chain,

    /// <summary>A commit is readable but differs from what a recovery point recorded.</summary>
    Replaced,
}
