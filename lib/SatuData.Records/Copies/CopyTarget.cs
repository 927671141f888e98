namespace SatuData.Records.Copies;

/// <summary>A place that holds copies of the home.</summary>
public sealed record CopyTarget
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is: an absolute folder.</summary>
    public required string Location { get; init; }

    /// <summary>Name of the recovery point last copied there; null when none was.</summary>
    public string? Point { get; init; }

    /// <summary>When that was complete.</summary>
    public string? CopiedAt { get; init; }

    /// <summary>Number of files of that point.</summary>
    public long? Files { get; init; }

    /// <summary>Their bytes.</summary>
    public long? Bytes { get; init; }

    /// <summary>When every byte of that point was read again.</summary>
    public string? VerifiedAt { get; init; }

    /// <summary>How many files were found damaged then.</summary>
    public long? Problems { get; init; }
}
