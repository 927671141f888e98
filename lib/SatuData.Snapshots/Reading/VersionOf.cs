using System.Text.Json;
using SatuData.Snapshots.Delta;
using SatuData.Snapshots.Writing;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Reading;

/// <summary>Describes a commit as the version that it made.</summary>
internal static class VersionOf
{
    /// <exception cref="InvalidDataException">The commit lacks what every commit of this product has.</exception>
    public static SnapshotVersion Commit(string dataset, TableFolder folder, Commit commit)
    {
        var record = commit.Record;
        return new SnapshotVersion
        {
            Dataset = dataset,
            Version = commit.Version,
            StorageKey = record.StorageKey,
            Rows = record.Rows,
            Columns = [.. record.Columns.Select(c => new TypedColumn(c.Name, c.Kind, c.Scale))],
            OpenColumns = [.. record.Columns.Where(c => c.Open).Select(c => c.Name)],
            SealedColumns = [.. record.Columns.Where(c => !c.Open).Select(c => c.Name)],
            Files = [.. commit.Adds.Select(a => Open(folder, commit.Version, a)), .. Sealed(folder, record)],
            Envelope = record.Sealed is { } group ? $"{folder.Name}/{group.Envelope}" : null,
            CommittedAt = DateTimeOffset.FromUnixTimeMilliseconds(commit.Info.InCommitTimestamp),
            Actor = record.Actor,
            Lineage = record.Lineage,
            CommitSha256 = commit.Sha256,
        };
    }

    private static StoredFile Open(TableFolder folder, long version, DeltaAdd add)
    {
        var stats = Stats(add.Stats);
        return stats is not null && add.Tags is not null && add.Tags.TryGetValue(Delta.Commit.Sha256Tag, out var sha256)
            ? new StoredFile($"{folder.Name}/{add.Path}", add.Size, sha256, stats.NumRecords, IsSealed: false)
            : throw new InvalidDataException($"Commit {version} names a file without its hash or number of rows.");
    }

    private static DeltaStats? Stats(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize(text, DeltaJson.Readable.DeltaStats);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<StoredFile> Sealed(TableFolder folder, CommitRecord record) =>
        (record.Sealed?.Parts ?? []).Select(p =>
            new StoredFile($"{folder.Name}/{p.Path}", p.Size, p.Sha256, p.Rows, IsSealed: true));
}
