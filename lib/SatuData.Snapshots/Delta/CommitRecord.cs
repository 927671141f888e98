using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Delta;

/// <summary>What a commit says about its version beyond Delta's own actions.</summary>
internal sealed record CommitRecord
{
    public required string StorageKey { get; init; }

    public required string Actor { get; init; }

    public required IReadOnlyDictionary<string, string> Lineage { get; init; }

    public required long Rows { get; init; }

    public required IReadOnlyList<CommitColumn> Columns { get; init; }

    public SealedGroup? Sealed { get; init; }
}

/// <summary>One column of the whole table, open or sealed.</summary>
internal sealed record CommitColumn(string Name, ValueKind Kind, int Scale, bool Open);

/// <summary>The sealed columns' files. Paths are relative to the table's folder.</summary>
internal sealed record SealedGroup(string Version, string Group, string Envelope, IReadOnlyList<SealedGroupPart> Parts);

/// <summary>One sealed file.</summary>
internal sealed record SealedGroupPart(string Path, long Size, string Sha256, long Rows);
