namespace SatuData.Tabular.Standards;

/// <summary>A region's own list of codes in one version. Immutable and safe for use by several threads.</summary>
public sealed record CodeList
{
    /// <summary>Short stable identifier in lower case: <c>jenis-lahan</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version, as it is referred to: <c>2024</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Title for people, in Indonesian. Default: the identifier.</summary>
    public required string Title { get; init; }

    /// <summary>The first day this version is valid; null when always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day this version is valid; null when still.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The codes, in the order of the file; at least one.</summary>
    public required IReadOnlyList<CodeEntry> Entries { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }
}
