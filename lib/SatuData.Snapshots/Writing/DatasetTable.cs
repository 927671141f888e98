using System.Globalization;
using System.Text.Json;
using SatuData.Snapshots.Delta;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Reading;
using SatuData.Snapshots.Vault;

namespace SatuData.Snapshots.Writing;

/// <summary>One dataset's table: stores versions and finds them. Safe for use by several threads.</summary>
internal sealed class DatasetTable(
    string root, string dataset, ConnectionPool pool, KeyRing keys, TimeProvider clock, SyncGroup disk)
{
    /// <summary>Name of the one group of sealed columns.</summary>
    public const string Group = "tertutup";

    private readonly Lock _storing = new();
    private readonly Lock _reading = new();
    private DeltaLog? _log;

    public TableFolder Folder { get; } = new(root, TableFolder.NameFor(dataset));

    /// <summary>Stores a version; it is durable once <paramref name="unsynced"/> is.</summary>
    public SnapshotVersion Store(StoreRequest request, UnsyncedFiles unsynced, CancellationToken cancellation)
    {
        var split = ColumnSplit.Of(request.Table.Columns, request.Open);
        lock (_storing)
        {
            CreateFolders();
            using var held = StoreLock.Take(Folder);
            RemoveInterrupted(held);
            var version = Find(request.StorageKey) ?? StoreNew(request, split, held, cancellation);

            // Also for a version found: the store that made it may have ended before its entry was durable.
            unsynced.AddFolder(Folder.Full(DeltaLog.FolderName));
            return version;
        }
    }

    /// <summary>The newest version; null when there is none.</summary>
    public SnapshotVersion? Latest()
    {
        lock (_reading)
        {
            return OpenLog().Head is { } head ? VersionOf.Commit(dataset, Folder, head) : null;
        }
    }

    public SnapshotVersion? Get(long version) =>
        version >= 0 && new DeltaLog(Folder.FullPath).Load(version) is { } commit
            ? VersionOf.Commit(dataset, Folder, commit)
            : null;

    /// <summary>
    /// Whether that version has that content; the newest need not be read again.
    /// </summary>
    public bool Holds(long version, string commitSha256)
    {
        lock (_reading)
        {
            if (_log?.Head is { } head && head.Version == version)
            {
                return head.Sha256 == commitSha256;
            }
        }

        return Get(version)?.CommitSha256 == commitSha256;
    }

    /// <summary>Removes what a process that ended in the middle of a store left behind.</summary>
    public void RemoveInterrupted()
    {
        if (StoreLock.Exists(Folder))
        {
            lock (_storing)
            {
                using var held = StoreLock.Take(Folder);
                RemoveInterrupted(held);
            }
        }
    }

    private SnapshotVersion? Find(string storageKey)
    {
        lock (_reading)
        {
            return OpenLog().Find(storageKey) is { } version ? Get(version) : null;
        }
    }

    private SnapshotVersion StoreNew(
        StoreRequest request, ColumnSplit split, StoreLock held, CancellationToken cancellation)
    {
        var transaction = Guid.NewGuid();
        var name = transaction.ToString("N", CultureInfo.InvariantCulture);
        CommitDraft draft;
        PreparedEntry entry;
        try
        {
            held.Begin(name);
            var unsynced = new UnsyncedFiles(disk);
            draft = WriteFiles(request, split, transaction, unsynced, cancellation);
            entry = Prepare(draft, name, unsynced);

            // All at once and after the last change to the folders: the entry's bytes go with the files it names.
            unsynced.Sync();
            cancellation.ThrowIfCancellationRequested();
        }
        catch
        {
            RemoveFiles(name);
            throw;
        }

        return Publish(draft, entry);
    }

    private CommitDraft WriteFiles(
        StoreRequest request, ColumnSplit split, Guid transaction, UnsyncedFiles unsynced, CancellationToken cancellation)
    {
        var seals = new SealId(Folder.Name, transaction.ToString("N", CultureInfo.InvariantCulture), Group);
        using var key = new DataKey();
        var parts = VersionWriter.Write(request.Table, new PartWriter(pool, Folder, split, seals, key), cancellation);
        var group = split.Sealed.Count == 0 ? null : WriteEnvelope(parts, seals, key);
        Note(parts, group, unsynced);
        return new CommitDraft
        {
            Dataset = dataset,
            TxnId = transaction,
            OpenColumns = split.Open,
            Adds = [.. parts.Select(Add)],
            Record = new CommitRecord
            {
                StorageKey = request.StorageKey,
                Actor = request.Actor,
                Lineage = request.Lineage,
                Rows = parts.Sum(p => p.Rows),
                Columns = [.. split.All.Select((c, i) => new CommitColumn(c.Name, c.Kind, c.Scale, split.IsOpen[i]))],
                Sealed = group,
            },
        };
    }

    private SealedGroup WriteEnvelope(WrittenPart[] parts, SealId seals, DataKey key)
    {
        var path = $"{TableFolder.Vault}/{seals.Version}.segel.json";
        var envelope = Envelope.Create(seals, keys.Wrap(key), [.. parts.Select(p => p.Sealed!)], clock.GetUtcNow());
        using (var file = new FileStream(
            Folder.Full(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(envelope.ToBytes());
        }

        return new SealedGroup(seals.Version, seals.Group, path, [.. parts.Select(
            p => new SealedGroupPart(p.SealedPath!, p.Sealed!.SealedSize, p.Sealed.Sha256, p.Rows))]);
    }

    private void Note(WrittenPart[] parts, SealedGroup? group, UnsyncedFiles unsynced)
    {
        foreach (var part in parts)
        {
            unsynced.Add(Folder.Full(part.OpenPath));
            if (group is not null)
            {
                unsynced.Add(Folder.Full(part.SealedPath!));
            }
        }

        if (group is not null)
        {
            unsynced.Add(Folder.Full(group.Envelope));
        }
    }

    private static DeltaAdd Add(WrittenPart part)
    {
        var stats = JsonSerializer.Serialize(new DeltaStats(part.Rows), DeltaJson.Readable.DeltaStats);
        var tags = new Dictionary<string, string> { [Commit.Sha256Tag] = part.OpenSha256 };
        return new DeltaAdd(part.OpenPath, new Dictionary<string, string>(), part.OpenSize, 0, true, stats, tags);
    }

    // From here on the files are never removed: when publishing fails, the entry may be there all the same, and the
    // next store
    // looks before it decides.
    private SnapshotVersion Publish(CommitDraft draft, PreparedEntry prepared)
    {
        lock (_reading)
        {
            var log = OpenLog();
            _log = null;
            for (var isIn = log.TryPublish(prepared); !isIn; isIn = log.TryAppend(draft.ToEntry(log, clock.GetUtcNow())))
            {
                log.Refresh();
                if (log.Find(draft.Record.StorageKey) is { } other)
                {
                    _log = log;
                    return Get(other)!;
                }
            }

            _log = log;
            return VersionOf.Commit(dataset, Folder, log.Head!);
        }
    }

    private PreparedEntry Prepare(CommitDraft draft, string name, UnsyncedFiles unsynced)
    {
        lock (_reading)
        {
            var log = OpenLog();
            return log.Prepare(draft.ToEntry(log, clock.GetUtcNow()), name, unsynced);
        }
    }

    private DeltaLog OpenLog()
    {
        if (_log is null)
        {
            var log = new DeltaLog(Folder.FullPath);
            log.ReadAll();
            if (log.MetaData is { } meta && meta.Name != dataset)
            {
                throw new InvalidDataException($"Folder '{Folder.Name}' holds another dataset.");
            }

            _log = log;
        }

        _log.Refresh();
        return _log;
    }

    private void RemoveInterrupted(StoreLock held)
    {
        if (held.ReadLast() is not { } name)
        {
            return;
        }

        lock (_reading)
        {
            if (!OpenLog().Contains(Guid.ParseExact(name, "N")))
            {
                RemoveFiles(name);
            }
        }
    }

    private void RemoveFiles(string name)
    {
        foreach (var place in new[] { TableFolder.Data, TableFolder.Vault })
        {
            foreach (var path in Directory.EnumerateFiles(Folder.Full(place), name + "*"))
            {
                File.Delete(path);
            }
        }

        foreach (var path in Directory.EnumerateFiles(Folder.Full(DeltaLog.FolderName), DeltaLog.PreparedPrefix + name + "*"))
        {
            File.Delete(path);
        }
    }

    private void CreateFolders()
    {
        if (Directory.Exists(Folder.Full(DeltaLog.FolderName)))
        {
            return;
        }

        Directory.CreateDirectory(Folder.Full(TableFolder.Data));
        Directory.CreateDirectory(Folder.Full(TableFolder.Vault));
        Directory.CreateDirectory(Folder.Full(DeltaLog.FolderName));
        DurableFile.SyncDirectory(Folder.FullPath);
        DurableFile.SyncDirectory(root);
    }
}
