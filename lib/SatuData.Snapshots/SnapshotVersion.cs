using SatuData.Tabular.Rows;

namespace SatuData.Snapshots;

/// <summary>One stored version of a dataset. Immutable, as is what it describes.</summary>
public sealed record SnapshotVersion
{
    /// <summary>The dataset's identifier.</summary>
    public required string Dataset { get; init; }

    /// <summary>Number of the version, from 0 without gaps.</summary>
    public required long Version { get; init; }

    /// <summary>The key it was stored under.</summary>
    public required string StorageKey { get; init; }

    /// <summary>Number of rows.</summary>
    public required long Rows { get; init; }

    /// <summary>All columns of the table, in the table's order.</summary>
    public required IReadOnlyList<TypedColumn> Columns { get; init; }

    /// <summary>Names of the columns in open files, in the table's order; empty when every column is sealed.</summary>
    public required IReadOnlyList<string> OpenColumns { get; init; }

    /// <summary>Names of the sealed columns, in the table's order.</summary>
    public required IReadOnlyList<string> SealedColumns { get; init; }

    /// <summary>The files with the rows: open parts in order, then sealed parts in order.</summary>
    public required IReadOnlyList<StoredFile> Files { get; init; }

    /// <summary>Path of the key envelope of the sealed parts, relative to the store's root; null when nothing is
    /// sealed.</summary>
    public string? Envelope { get; init; }

    /// <summary>When it was committed; later than the version before it even when the clock went back.</summary>
    public required DateTimeOffset CommittedAt { get; init; }

    /// <summary>Who asked for the store.</summary>
    public required string Actor { get; init; }

    /// <summary>Where the rows come from, as given at the store.</summary>
    public required IReadOnlyDictionary<string, string> Lineage { get; init; }

    /// <summary>SHA-256 of the commit file's bytes, 64 lower-case hex digits. It covers every file through the hashes
    /// in the commit.</summary>
    public required string CommitSha256 { get; init; }
}
