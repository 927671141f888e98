namespace SatuData.Records.Cases;

/// <summary>One document of a case: a nota dinas, a letter, a storage note, a report in one format.</summary>
public sealed record CaseDocument
{
    /// <summary>The case.</summary>
    public required string CaseId { get; init; }

    /// <summary>Where it lies, relative to the home; unique in the case.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// What it is: <c>nota-dinas</c>, <c>surat-pendataan</c>, <c>catatan-penyimpanan</c>, <c>laporan-pengelolaan</c>, …
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>Round of the step that made it, from 1.</summary>
    public required long Round { get; init; }

    /// <summary>Its letter number; null when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was made.</summary>
    public required string CreatedAt { get; init; }
}
