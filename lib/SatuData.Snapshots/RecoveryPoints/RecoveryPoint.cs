using System.Text.Json.Serialization;

namespace SatuData.Snapshots.RecoveryPoints;

/// <summary>A consistent cut of the whole product: the version of every dataset, the copy of the records database, the
/// audit head.</summary>
public sealed record RecoveryPoint
{
    /// <summary>Its name, unique in the store.</summary>
    public required string Name { get; init; }

    /// <summary>The case it was made for; null for a point made by the timer.</summary>
    public string? CaseId { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Version of each dataset at the point, by dataset identifier.</summary>
    public required IReadOnlyDictionary<string, DatasetHead> Datasets { get; init; }

    /// <summary>The copy of the records database; null when the point covers datasets only.</summary>
    public RecordsCopy? Records { get; init; }

    /// <summary>Hash of the newest audit entry at the point; empty when there was none.</summary>
    public required string AuditHead { get; init; }

    /// <summary>SHA-256 of the point's file, 64 lower-case hex digits: to be recorded elsewhere, so that a changed
    /// point is noticed.</summary>
    [JsonIgnore]
    public string Sha256 { get; init; } = "";
}
