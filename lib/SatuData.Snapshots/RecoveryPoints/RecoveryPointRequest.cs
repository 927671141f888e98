namespace SatuData.Snapshots.RecoveryPoints;

/// <summary>What a recovery point is made from.</summary>
public sealed record RecoveryPointRequest
{
    /// <summary>Name of the point, 1 to 200 characters; making a point of the same name again gives the existing
    /// one.</summary>
    public required string Name { get; init; }

    /// <summary>The case it is made for. Default: none.</summary>
    public string? CaseId { get; init; }

    /// <summary>
    /// Path of the finished copy of the records database, which must stay where it is, unchanged. Default: none; the
    /// point then
    /// covers datasets only.
    /// </summary>
    public string? RecordsCopy { get; init; }

    /// <summary>The versions it covers, by dataset identifier. Default, null: the newest version of every
    /// dataset.</summary>
    public IReadOnlyDictionary<string, DatasetHead>? Datasets { get; init; }

    /// <summary>Hash of the newest audit entry at the point; empty when there is none.</summary>
    public required string AuditHead { get; init; }
}
