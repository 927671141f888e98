namespace SatuData.Pipeline.Documents;

/// <summary>What one document is and where it belongs.</summary>
internal sealed record DocumentSource
{
    public required string CaseId { get; init; }

    /// <summary>File name without extension.</summary>
    public required string Name { get; init; }

    public required string Kind { get; init; }

    public int Round { get; init; } = 1;

    public string? Number { get; init; }

    /// <summary>
    /// The time of the cause, not of the writing, so that writing again gives the same register entry.
    /// </summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The folder of all cases; null for that of documents.</summary>
    public string? Folder { get; init; }
}
