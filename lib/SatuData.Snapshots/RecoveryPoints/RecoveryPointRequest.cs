namespace SatuData.Snapshots.RecoveryPoints;

/// <summary>What a recovery point is made from.</summary>
public sealed record RecoveryPointRequest
{
    /// <summary>Name of the point, 1 to 200 characters; making a point of the same name again gives the existing one.</summary>
    public required string Name { get; init; }

    /// <summary>The case it is made for. Default: none.</summary>
    public string? CaseId { get; init; }

    /// <summary>
    /// Path of the finished copy of the records database; it must stay where it is, unchanged. Null for a point of one case, whose records
    /// lie in the next whole point. Default: null.
    /// </summary>
    public string? RecordsCopy { get; init; }

    /// <summary>
    /// The versions that the point holds, by dataset; null for the newest version of every dataset in the store. Default: null.
    /// </summary>
    public IReadOnlyDictionary<string, DatasetHead>? Datasets { get; init; }

    /// <summary>Hash of the newest audit entry in that copy.</summary>
    public required string AuditHead { get; init; }
}
