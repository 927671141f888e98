namespace SatuData.Records.Cases;

/// <summary>A snapshot version that must exist: the catalogue against which the snapshot store is verified.</summary>
public sealed record StoredVersion
{
    /// <summary>The dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>Its version, from 0.</summary>
    public required long Version { get; init; }

    /// <summary>The case that stored it.</summary>
    public required string CaseId { get; init; }

    /// <summary>The submission it holds.</summary>
    public required string SubmissionId { get; init; }

    /// <summary>Rows stored.</summary>
    public required long Rows { get; init; }

    /// <summary>SHA-256 of its commit file, lower-case hexadecimal.</summary>
    public required string CommitSha256 { get; init; }

    /// <summary>Names of the open columns, separated by commas.</summary>
    public required string OpenColumns { get; init; }

    /// <summary>Names of the sealed columns, separated by commas.</summary>
    public required string SealedColumns { get; init; }

    /// <summary>When it was stored.</summary>
    public required string StoredAt { get; init; }
}
