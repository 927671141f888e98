using System.Collections.Concurrent;
using SatuData.Snapshots.Delta;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Reading;
using SatuData.Snapshots.RecoveryPoints;
using SatuData.Snapshots.Vault;
using SatuData.Snapshots.Verifying;
using SatuData.Snapshots.Writing;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots;

/// <summary>
/// The versioned store of datasets under one folder: each dataset is a Delta table whose open columns any Delta reader
/// reads, with
/// the other columns sealed beside it.
/// </summary>
/// <remarks>Safe for use by several threads and, on one machine, several processes at once. Use one instance for
/// long.</remarks>
public sealed class SnapshotStore : IDisposable
{
    private const int LongestText = 500;

    private readonly ConcurrentDictionary<string, DatasetTable> _tables = new(StringComparer.Ordinal);
    private readonly ConnectionPool _pool = new();
    private readonly KeyRing _keys;
    private readonly TimeProvider _clock;
    private readonly SyncGroup? _ownDisk;
    private readonly SyncGroup _disk;
    private readonly VersionReader _reader;

    /// <summary>Opens the store under <paramref name="root"/>, creating the folder when it is absent.</summary>
    /// <param name="root">The store's folder, on a local file system with hard links.</param>
    /// <param name="keys">The keys of sealed columns; not disposed with the store.</param>
    /// <param name="clock">Gives the time of commits.</param>
    /// <param name="disk">Forces files to the disk; not disposed with the store. Default: one of the store's
    /// own.</param>
    /// <exception cref="IOException">The folder could not be created.</exception>
    public SnapshotStore(string root, KeyRing keys, TimeProvider clock, SyncGroup? disk = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(clock);
        Root = Path.GetFullPath(root);
        _keys = keys;
        _clock = clock;
        _disk = disk ?? (_ownDisk = new SyncGroup());
        _reader = new VersionReader(Root, _pool, keys);
        DurableFile.CreateDirectory(Root);
    }

    /// <summary>The store's folder, as a full path.</summary>
    public string Root { get; }

    /// <summary>
    /// Stores a table as the next version of its dataset; when it returns, the version survives a power cut.
    /// </summary>
    /// <inheritdoc cref="Store(StoreRequest, UnsyncedFiles, CancellationToken)"/>
    public SnapshotVersion Store(StoreRequest request, CancellationToken cancellation = default)
    {
        var unsynced = new UnsyncedFiles(_disk);
        var version = Store(request, unsynced, cancellation);
        unsynced.Sync();
        return version;
    }

    /// <summary>
    /// Stores a table as the next version of its dataset. Stores of one dataset wait for each other, those of different
    /// datasets do not.
    /// </summary>
    /// <param name="request">What to store.</param>
    /// <param name="unsynced">
    /// Notes where the version's entry stands in the log: the version survives a power cut once it was synced.
    /// </param>
    /// <param name="cancellation">Gives up before the version is committed.</param>
    /// <exception cref="ArgumentException">The request is not complete or its columns cannot be stored.</exception>
    /// <exception cref="InvalidDataException">A value does not fit its column, or the dataset's log is
    /// damaged.</exception>
    /// <exception cref="StorageFullException">There is no room; nothing was stored.</exception>
    /// <exception cref="IOException">
    /// Storing failed; it may have been committed all the same. Asking again with the same key is safe and tells.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was stored.</exception>
    public SnapshotVersion Store(
        StoreRequest request, UnsyncedFiles unsynced, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(unsynced);
        DemandText(request.Dataset, nameof(request.Dataset));
        DemandText(request.StorageKey, nameof(request.StorageKey));
        DemandText(request.Actor, nameof(request.Actor));
        try
        {
            return Table(request.Dataset).Store(request, unsynced, cancellation);
        }
        catch (IOException failure) when (failure is not StorageFullException && DurableFile.IsDiskFull(failure))
        {
            throw new StorageFullException(failure);
        }
    }

    /// <summary>The identifiers of all datasets, in ordinal order.</summary>
    /// <exception cref="InvalidDataException">A dataset's first commit is damaged.</exception>
    public IReadOnlyList<string> Datasets() =>
        [.. Folders()
            .Select(f => new DeltaLog(f).Load(0)?.MetaData?.Name)
            .OfType<string>()
            .Order(StringComparer.Ordinal)];

    /// <summary>All versions of a dataset, oldest first; empty when there is no such dataset.</summary>
    /// <exception cref="InvalidDataException">A commit is damaged or missing.</exception>
    public IReadOnlyList<SnapshotVersion> List(string dataset)
    {
        var latest = Latest(dataset);
        return latest is null
            ? []
            : [.. Enumerable.Range(0, checked((int)latest.Version)).Select(v => Get(dataset, v)!), latest];
    }

    /// <summary>One version of a dataset; null when it does not exist.</summary>
    /// <exception cref="InvalidDataException">Its commit is damaged.</exception>
    public SnapshotVersion? Get(string dataset, long version)
    {
        DemandText(dataset, nameof(dataset));
        return Table(dataset).Get(version);
    }

    /// <summary>The newest version of a dataset; null when there is no such dataset.</summary>
    /// <exception cref="InvalidDataException">A commit is damaged or missing.</exception>
    public SnapshotVersion? Latest(string dataset)
    {
        DemandText(dataset, nameof(dataset));
        return Table(dataset).Latest();
    }

    /// <summary>
    /// The open columns of a version, one partition per file. When no column is open, one column with the rows' numbers
    /// from 0.
    /// </summary>
    /// <exception cref="IOException">A file could not be read; thrown while reading.</exception>
    public ITypedTable Read(SnapshotVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return _reader.Open(version);
    }

    /// <summary>
    /// All columns of a version in their first order, the sealed ones opened and joined back by row. Only for readers
    /// whom a decree
    /// permits; the caller checks and records that.
    /// </summary>
    /// <exception cref="SealBrokenException">A sealed file does not open; thrown when its partition is
    /// opened.</exception>
    /// <exception cref="ShreddedException">The version's key was destroyed; thrown when a partition is
    /// opened.</exception>
    /// <exception cref="IOException">A file could not be read; thrown while reading.</exception>
    public ITypedTable ReadSealed(SnapshotVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return _reader.Whole(version);
    }

    /// <summary>
    /// Checks every file of every version of every dataset: presence, size, hash, seal, number of rows, and the chain
    /// of commits;
    /// empty when nothing is damaged. That the newest commits were deleted shows only against a recovery point.
    /// </summary>
    public IReadOnlyList<SnapshotProblem> Verify(CancellationToken cancellation = default) =>
        [.. Folders().SelectMany(f => Verifier(Path.GetFileName(f)).Check(cancellation))];

    /// <summary>Checks every file of every version of one dataset; empty when nothing is damaged.</summary>
    public IReadOnlyList<SnapshotProblem> Verify(string dataset, CancellationToken cancellation = default)
    {
        DemandText(dataset, nameof(dataset));
        return Verifier(TableFolder.NameFor(dataset)).Check(cancellation);
    }

    /// <summary>
    /// Whether every file of one version has the size and the bytes that its commit names; the files are read again.
    /// </summary>
    public bool IsIntact(SnapshotVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.Files.All(file =>
        {
            var path = Path.Combine(Root, file.Path);
            return File.Exists(path) && FileHash.Of(path) == (file.Size, file.Sha256);
        });
    }

    /// <summary>
    /// Removes files that processes which ended in the middle of a store left behind; worth doing at start. Each store
    /// does it for
    /// its own dataset.
    /// </summary>
    /// <exception cref="IOException">A file could not be removed.</exception>
    public void RemoveLeftovers()
    {
        foreach (var dataset in Datasets())
        {
            Table(dataset).RemoveInterrupted();
        }
    }

    /// <summary>
    /// Destroys the key of a version's sealed columns, for good; open columns and other versions stay readable. Asked
    /// again it gives the first tombstone.
    /// </summary>
    /// <param name="version">The version. Versions made by restoring to it share its seal, so they lose it too.</param>
    /// <param name="order">Who ordered it and why.</param>
    /// <exception cref="ArgumentException">The version has no sealed columns.</exception>
    /// <exception cref="SealBrokenException">Its envelope is gone or damaged.</exception>
    /// <exception cref="IOException">It could not be done; asking again does the rest.</exception>
    public Tombstone Shred(SnapshotVersion version, ShredOrder order)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(order);
        return version.Envelope is { } envelope
            ? Shredding.Shred(Path.Combine(Root, envelope), _keys, order)
            : throw new ArgumentException("The version has no sealed columns.", nameof(version));
    }

    /// <summary>The tombstone of a version's sealed columns; null when their key was not destroyed.</summary>
    /// <exception cref="SealBrokenException">There is one, damaged.</exception>
    public Tombstone? FindTombstone(SnapshotVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return _reader.TombstoneOf(version);
    }

    /// <summary>Closes the store. Readers that are still open stay usable.</summary>
    public void Dispose()
    {
        _pool.Dispose();
        _ownDisk?.Dispose();
    }

    /// <summary>Whether that version is in the dataset's log with that content.</summary>
    internal bool Holds(string dataset, DatasetHead head) => Table(dataset).Holds(head.Version, head.CommitSha256);

    /// <summary>Checks one version against what a recovery point recorded of it.</summary>
    internal IReadOnlyList<SnapshotProblem> Verify(
        string dataset, DatasetHead expected, CancellationToken cancellation) =>
        Verifier(TableFolder.NameFor(dataset)).CheckUpTo(dataset, expected, cancellation);

    /// <summary>Paths, relative to the root, of all that makes up a dataset's versions up to one of them.</summary>
    internal IEnumerable<string> FilesUpTo(string dataset, long last)
    {
        var folder = Table(dataset).Folder;
        var log = Directory.EnumerateFiles(folder.Full(DeltaLog.FolderName)).Select(Path.GetFileName)
            .Where(n => DeltaLog.VersionIn(n!) <= last).Select(n => $"{folder.Name}/{DeltaLog.FolderName}/{n}");
        var versions = Enumerable.Range(0, checked((int)last + 1)).Select(v => Get(dataset, v)
            ?? throw new InvalidDataException($"Version {v} of a dataset of the point is not in the store."));
        return log.Concat(versions.SelectMany(v => v.Files.Select(f => f.Path).Concat(KeyFiles(v))));
    }

    private IEnumerable<string> KeyFiles(SnapshotVersion version) => version.Envelope is null
        ? []
        : new[] { version.Envelope, Shredding.TombstonePath(version.Envelope) }.Where(p => File.Exists(Path.Combine(Root, p)));

    private static void DemandText(string? text, string name)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText)
        {
            throw new ArgumentException($"{name} needs 1 to {LongestText} characters.", name);
        }
    }

    private DatasetTable Table(string dataset) =>
        _tables.GetOrAdd(dataset, d => new DatasetTable(Root, d, _pool, _keys, _clock, _disk));

    private TableVerifier Verifier(string folder) => new(new TableFolder(Root, folder), _reader);

    private IEnumerable<string> Folders() => Directory.EnumerateDirectories(Root)
        .Where(f => Directory.Exists(Path.Combine(f, DeltaLog.FolderName)))
        .Order(StringComparer.Ordinal);
}
