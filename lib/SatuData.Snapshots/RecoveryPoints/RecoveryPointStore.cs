using System.Security.Cryptography;
using System.Text.Json;
using SatuData.Snapshots.Delta;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Writing;

namespace SatuData.Snapshots.RecoveryPoints;

/// <summary>
/// The recovery points of a snapshot store: one file each under <c>_points</c>, written once and never changed.
/// </summary>
/// <remarks>Safe for use by several threads and processes.</remarks>
public sealed class RecoveryPointStore
{
    private const string FolderName = "_points";
    private const string Extension = ".json";
    private const int LongestName = 200;

    private readonly SnapshotStore _snapshots;
    private readonly TimeProvider _clock;
    private readonly string _folder;

    /// <summary>Opens the points of <paramref name="snapshots"/>.</summary>
    /// <param name="snapshots">The store whose datasets the points cover.</param>
    /// <param name="clock">Gives the time of points.</param>
    /// <exception cref="IOException">The folder of the points could not be created.</exception>
    public RecoveryPointStore(SnapshotStore snapshots, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        ArgumentNullException.ThrowIfNull(clock);
        _snapshots = snapshots;
        _clock = clock;
        _folder = Path.Combine(snapshots.Root, FolderName);
        DurableFile.CreateDirectory(_folder);
    }

    /// <summary>
    /// Makes a point, or gives the existing one of that name; when it returns, the point survives a power cut.
    /// </summary>
    /// <inheritdoc cref="Create(RecoveryPointRequest, UnsyncedFiles)"/>
    public RecoveryPoint Create(RecoveryPointRequest request)
    {
        using var disk = new SyncGroup();
        var unsynced = new UnsyncedFiles(disk);
        var point = Create(request, unsynced);
        unsynced.Sync();
        return point;
    }

    /// <summary>
    /// Makes a point of the request's versions, or of the newest of every dataset, or gives the existing point of that
    /// name. For a cut that agrees with the records, make the copy of the records first: a dataset may then be newer
    /// than
    /// the records, never older.
    /// </summary>
    /// <param name="request">What the point covers.</param>
    /// <param name="unsynced">Notes the point's file: the point survives a power cut once it was synced.</param>
    /// <exception cref="ArgumentException">The name is missing or too long.</exception>
    /// <exception cref="StorageFullException">There is no room.</exception>
    /// <exception cref="IOException">The records copy could not be read, or the point could not be written.</exception>
    /// <exception cref="InvalidDataException">A dataset's log is damaged, or a requested version is not
    /// there.</exception>
    public RecoveryPoint Create(RecoveryPointRequest request, UnsyncedFiles unsynced)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(request.AuditHead, nameof(request));
        ArgumentNullException.ThrowIfNull(unsynced);
        DemandName(request.Name);
        var path = PathOf(request.Name);
        try
        {
            if (File.Exists(path) && TryLoad(path) is { } existing)
            {
                // Whoever made it may have ended before it was durable, and the caller is about to vouch for it.
                unsynced.Add(path);
                return existing;
            }

            return CreateNew(request, path, unsynced);
        }
        catch (IOException failure) when (failure is not StorageFullException && DurableFile.IsDiskFull(failure))
        {
            throw new StorageFullException(failure);
        }
    }

    /// <summary>Removes what processes that were killed left; only for who is alone with the store.</summary>
    /// <exception cref="IOException">A file could not be removed.</exception>
    public void RemoveLeftovers() => DurableFile.DeleteLeftovers(_folder);

    /// <summary>The point of that name; null when there is none.</summary>
    /// <exception cref="InvalidDataException">The point's file is damaged.</exception>
    public RecoveryPoint? Get(string name)
    {
        DemandName(name);
        return File.Exists(PathOf(name)) ? Load(PathOf(name)) : null;
    }

    /// <summary>All readable points, oldest first.</summary>
    public IReadOnlyList<RecoveryPoint> List() => [.. Files()
        .Select(TryLoad)
        .OfType<RecoveryPoint>()
        .OrderBy(p => p.Created)
        .ThenBy(p => p.Name, StringComparer.Ordinal)];

    /// <summary>
    /// Checks that everything the point names still exists unchanged: its own file, the copy of the records, and every
    /// dataset up
    /// to its version with all files; empty when nothing is damaged.
    /// </summary>
    /// <exception cref="ArgumentException">The name is missing or too long.</exception>
    public IReadOnlyList<SnapshotProblem> Verify(string name, CancellationToken cancellation = default)
    {
        RecoveryPoint? point;
        try
        {
            point = Get(name);
        }
        catch (InvalidDataException)
        {
            return [Problem(ProblemKind.LogEntry, Relative(PathOf(name)), "Berkas titik pemulihan rusak.")];
        }

        return point is null
            ? [Problem(ProblemKind.Missing, Relative(PathOf(name)), "Titik pemulihan tidak ada.")]
            : [.. CheckRecords(point.Records), .. point.Datasets
                .OrderBy(d => d.Key, StringComparer.Ordinal)
                .SelectMany(d => _snapshots.Verify(d.Key, d.Value, cancellation))];
    }

    /// <summary>
    /// Paths, relative to the store's root, of every file that the point needs: the commits up to its versions, their
    /// open and sealed files with envelope or tombstone, and the points up to it. Newer versions are not among them.
    /// </summary>
    /// <exception cref="InvalidDataException">A commit is damaged or missing.</exception>
    public IReadOnlyList<string> FilesOf(RecoveryPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return [.. point.Datasets.SelectMany(d => _snapshots.FilesUpTo(d.Key, d.Value.Version))
            .Concat(List().Where(p => p.Created <= point.Created)
                .Select(p => $"{FolderName}/{Path.GetFileName(PathOf(p.Name))}"))
            .Distinct(StringComparer.Ordinal)];
    }

    private static void DemandName(string name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
        {
            throw new ArgumentException($"A point's name has 1 to {LongestName} characters.", nameof(name));
        }
    }

    private static SnapshotProblem Problem(ProblemKind kind, string path, string message) =>
        new(kind, null, null, path, message);

    private static RecoveryPoint Load(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var point = JsonSerializer.Deserialize(bytes, DeltaJson.Readable.RecoveryPoint)
                ?? throw new InvalidDataException("An empty recovery point.");
            return point with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"'{Path.GetFileName(path)}' is no recovery point.", failure);
        }
    }

    // A power cut can leave an empty or cut-off file of a point that nobody was told of; what a point was recorded as
    // shows that another stands in its place.
    private RecoveryPoint CreateNew(RecoveryPointRequest request, string path, UnsyncedFiles unsynced)
    {
        var point = Describe(request);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(point, DeltaJson.Readable.RecoveryPoint);
        if (!unsynced.TryCreate(path, bytes))
        {
            if (TryLoad(path) is { } other)
            {
                unsynced.Add(path);
                return other;
            }

            unsynced.Write(path, bytes);
        }

        return point with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }

    private static RecoveryPoint? TryLoad(string path)
    {
        try
        {
            return Load(path);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private RecoveryPoint Describe(RecoveryPointRequest request)
    {
        return new RecoveryPoint
        {
            Name = request.Name,
            CaseId = request.CaseId,
            Created = _clock.GetUtcNow(),
            Datasets = request.Datasets is null ? Heads() : Demand(request.Datasets),
            Records = request.RecordsCopy is null ? null : Measure(Path.GetFullPath(request.RecordsCopy)),
            AuditHead = request.AuditHead,
        };
    }

    private Dictionary<string, DatasetHead> Heads() => _snapshots.Datasets().Select(d => _snapshots.Latest(d)!)
        .ToDictionary(v => v.Dataset, v => new DatasetHead(v.Version, v.CommitSha256), StringComparer.Ordinal);

    // A point that names what is not there would only be found out when it is needed.
    private IReadOnlyDictionary<string, DatasetHead> Demand(IReadOnlyDictionary<string, DatasetHead> datasets)
    {
        foreach (var (dataset, head) in datasets)
        {
            if (!_snapshots.Holds(dataset, head))
            {
                throw new InvalidDataException(
                    $"Version {head.Version} of a dataset in the request is not in the store.");
            }
        }

        return datasets;
    }

    private RecordsCopy Measure(string copy)
    {
        DurableFile.SyncAll([copy]);
        var (size, sha256) = FileHash.Of(copy);
        return new RecordsCopy(Relative(copy), size, sha256);
    }

    private IEnumerable<SnapshotProblem> CheckRecords(RecordsCopy? copy)
    {
        if (copy is null)
        {
            return [];
        }

        var path = Path.Combine(_snapshots.Root, copy.Path);
        if (!File.Exists(path))
        {
            return [Problem(ProblemKind.Missing, copy.Path, "Salinan basis data catatan hilang.")];
        }

        var (size, sha256) = FileHash.Of(path);
        if (size != copy.Size)
        {
            return [Problem(ProblemKind.Size, copy.Path,
                $"Ukuran salinan basis data {size} bita, seharusnya {copy.Size} bita.")];
        }

        return sha256 == copy.Sha256
            ? []
            : [Problem(ProblemKind.Hash, copy.Path, "Isi salinan basis data telah berubah.")];
    }

    private string PathOf(string name) => Path.Combine(_folder, TableFolder.NameFor(name) + Extension);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder, "*" + Extension);

    private string Relative(string path)
    {
        var relative = Path.GetRelativePath(_snapshots.Root, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? path
            : relative.Replace('\\', '/');
    }
}
