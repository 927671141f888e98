using SatuData.Snapshots.Native;
using SatuData.Snapshots.Vault;
using SatuData.Snapshots.Writing;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Reading;

/// <summary>Opens stored versions for reading.</summary>
internal sealed class VersionReader(string root, ConnectionPool pool, KeyRing keys)
{
    /// <summary>The open columns; the rows' numbers when no column is open.</summary>
    public ITypedTable Open(SnapshotVersion version)
    {
        var files = FilesOf(version, isSealed: false);
        var columns = Select(version, version.OpenColumns);
        var list = columns.Count == 0 ? "*" : Names(columns, "");
        return new SnapshotTable(pool, columns.Count == 0 ? ColumnsOf(files[0]) : columns, files.Length,
            i => ($"SELECT {list} FROM {Parquet(Full(files[i]))}", null));
    }

    /// <summary>All columns in their order, the sealed ones joined to the open ones row by row.</summary>
    public ITypedTable Whole(SnapshotVersion version)
    {
        if (version.Envelope is null)
        {
            return Open(version);
        }

        var open = FilesOf(version, isSealed: false);
        var list = string.Join(", ", version.Columns.Select(
            c => $"{(version.SealedColumns.Contains(c.Name) ? "t" : "b")}.{ParquetCopy.Name(c.Name)}"));
        return new SnapshotTable(pool, version.Columns, open.Length, i =>
        {
            var plain = Unseal(version, i);
            return ($"SELECT {list} FROM {Parquet(Full(open[i]))} b POSITIONAL JOIN {Parquet(plain.Path)} t", plain);
        });
    }

    /// <summary>The number of rows in an open file.</summary>
    public long CountOpen(StoredFile file) => Count(Full(file));

    /// <summary>Opens a sealed file to its last byte and counts its rows.</summary>
    /// <exception cref="SealBrokenException">It does not open.</exception>
    public long CountSealed(SnapshotVersion version, int part)
    {
        using var plain = Unseal(version, part);
        return Count(plain.Path);
    }

    /// <summary>Whether the wrapped key of a version with sealed columns is there.</summary>
    public bool EnvelopeExists(SnapshotVersion version) => File.Exists(Path.Combine(root, version.Envelope!));

    public string Full(StoredFile file) => Path.Combine(root, file.Path);

    /// <summary>What stands in the place of a version's key; null when it was not destroyed.</summary>
    public Tombstone? TombstoneOf(SnapshotVersion version) =>
        version.Envelope is null ? null : Shredding.Find(Path.Combine(root, version.Envelope));

    private PlainMemory Unseal(SnapshotVersion version, int part)
    {
        if (TombstoneOf(version) is { } tombstone)
        {
            throw new ShreddedException(tombstone);
        }

        var file = FilesOf(version, isSealed: true)[part];
        var envelope = Envelope.Load(Path.Combine(root, version.Envelope!));
        using var key = keys.Unwrap(new(envelope.KeyId, envelope.WrappedKey));
        if (key is null || part >= envelope.Parts.Count || !File.Exists(Full(file)))
        {
            throw new SealBrokenException(file.Path);
        }

        var entry = envelope.Parts[part];
        var seals = SealOf(file);
        using var content = new SealedContent(Full(file), key, seals.AssociatedData(entry.Name), entry.Commitment);
        return new PlainMemory(content);
    }

    // From where the file lies, not from what the envelope says: a pair of files moved elsewhere must not open.
    private static SealId SealOf(StoredFile file)
    {
        var name = Path.GetFileName(file.Path);
        return new SealId(file.Path[..file.Path.IndexOf('/', StringComparison.Ordinal)], name[..32],
            DatasetTable.Group);
    }

    private static StoredFile[] FilesOf(SnapshotVersion version, bool isSealed) =>
        [.. version.Files.Where(f => f.IsSealed == isSealed)];

    private static List<TypedColumn> Select(SnapshotVersion version, IReadOnlyList<string> names) =>
        [.. version.Columns.Where(c => names.Contains(c.Name))];

    private static string Names(IEnumerable<TypedColumn> columns, string prefix) =>
        string.Join(", ", columns.Select(c => prefix + ParquetCopy.Name(c.Name)));

    private static string Parquet(string path) => $"read_parquet({ParquetCopy.Quote(path)})";

    private long Count(string path)
    {
        using var connection = pool.Connect();
        try
        {
            return connection.QueryLong($"SELECT count(*) FROM {Parquet(path)}");
        }
        catch (DuckDbException failure)
        {
            throw new IOException("A stored file is no readable Parquet file.", failure);
        }
    }

    private IReadOnlyList<TypedColumn> ColumnsOf(StoredFile file)
    {
        using var connection = pool.Connect();
        using var rows = connection.Query($"SELECT * FROM {Parquet(Full(file))} LIMIT 0");
        return rows.Columns;
    }
}
