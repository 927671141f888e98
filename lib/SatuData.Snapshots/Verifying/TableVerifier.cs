using SatuData.Snapshots.Delta;
using SatuData.Snapshots.Reading;
using SatuData.Snapshots.RecoveryPoints;
using SatuData.Snapshots.Vault;
using SatuData.Snapshots.Writing;

namespace SatuData.Snapshots.Verifying;

/// <summary>Checks one table against its own log, byte by byte, and names everything that is damaged.</summary>
internal sealed class TableVerifier(TableFolder folder, VersionReader reader)
{
    private readonly List<SnapshotProblem> _problems = [];
    private readonly DeltaLog _log = new(folder.FullPath);
    private string? _dataset;

    /// <summary>Checks the whole table.</summary>
    public IReadOnlyList<SnapshotProblem> Check(CancellationToken cancellation)
    {
        var versions = _log.ListVersions();
        Check(versions.Count == 0 ? -1 : versions[^1], cancellation);
        return _problems;
    }

    /// <summary>Checks the table up to a version that existed at a recovery point.</summary>
    public IReadOnlyList<SnapshotProblem> CheckUpTo(
        string dataset, DatasetHead expected, CancellationToken cancellation)
    {
        _dataset = dataset;
        var last = Check(expected.Version, cancellation);
        if (last is not null && last.Sha256 != expected.CommitSha256)
        {
            Add(ProblemKind.Replaced, expected.Version, LogPath(expected.Version),
                "Catatan versi ini bukan lagi yang dicatat titik pemulihan.");
        }

        return _problems;
    }

    private Commit? Check(long lastVersion, CancellationToken cancellation)
    {
        Commit? previous = null;
        var isKnown = true;
        for (long version = 0; version <= lastVersion; version++)
        {
            cancellation.ThrowIfCancellationRequested();
            var commit = Load(version);
            if (commit is not null)
            {
                _dataset ??= commit.MetaData?.Name;
                CheckChain(previous, isKnown, commit);
                CheckFiles(commit, cancellation);
            }

            // After a commit that is gone there is nothing to compare the next one with; its own absence is named
            // already.
            isKnown = commit is not null;
            previous = commit;
        }

        return previous;
    }

    private Commit? Load(long version)
    {
        try
        {
            var commit = _log.Load(version);
            if (commit is null)
            {
                Add(ProblemKind.LogGap, version, LogPath(version), "Catatan versi ini hilang.");
            }

            return commit;
        }
        catch (InvalidDataException)
        {
            Add(ProblemKind.LogEntry, version, LogPath(version), "Catatan versi ini rusak.");
        }
        catch (IOException)
        {
            Add(ProblemKind.Unreadable, version, LogPath(version), "Catatan versi ini tidak dapat dibaca.");
        }

        return null;
    }

    private void CheckChain(Commit? previous, bool isKnown, Commit commit)
    {
        if (isKnown && (commit.Info.PrevSha256 != Commit.HashOf(previous)
            || commit.Info.InCommitTimestamp <= (previous?.Info.InCommitTimestamp ?? long.MinValue)))
        {
            Add(ProblemKind.Chain, commit.Version, LogPath(commit.Version),
                "Catatan versi ini tidak menyambung dengan catatan sebelumnya.");
        }
    }

    private void CheckFiles(Commit commit, CancellationToken cancellation)
    {
        SnapshotVersion version;
        try
        {
            version = VersionOf.Commit(_dataset ?? folder.Name, folder, commit);
        }
        catch (InvalidDataException)
        {
            Add(ProblemKind.LogEntry, commit.Version, LogPath(commit.Version), "Catatan versi ini tidak lengkap.");
            return;
        }

        if (version.Files.Where(f => !f.IsSealed).Sum(f => f.Rows) != version.Rows)
        {
            Add(ProblemKind.RowCount, version.Version, LogPath(version.Version),
                "Jumlah baris berkas tidak sama dengan catatan.");
        }

        var sealedPart = 0;
        foreach (var file in version.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckFile(version, file, file.IsSealed ? sealedPart++ : -1);
        }
    }

    private void CheckFile(SnapshotVersion version, StoredFile file, int sealedPart)
    {
        try
        {
            if (!File.Exists(reader.Full(file)))
            {
                Add(ProblemKind.Missing, version.Version, file.Path, "Berkas hilang.");
                return;
            }

            var (size, sha256) = FileHash.Of(reader.Full(file));
            if (size != file.Size)
            {
                Add(ProblemKind.Size, version.Version, file.Path,
                    $"Ukuran berkas {size} bita, seharusnya {file.Size} bita.");
            }
            else if (sha256 != file.Sha256)
            {
                Add(ProblemKind.Hash, version.Version, file.Path, "Isi berkas telah berubah.");
            }
            else
            {
                CheckRows(version, file, sealedPart);
            }
        }
        catch (SealBrokenException)
        {
            CheckEnvelope(version, file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Add(ProblemKind.Unreadable, version.Version, file.Path, "Berkas tidak dapat dibaca.");
        }
    }

    private void CheckRows(SnapshotVersion version, StoredFile file, int sealedPart)
    {
        if (file.IsSealed && reader.TombstoneOf(version) is not null)
        {
            CheckShredded(version);
            return;
        }

        var rows = file.IsSealed ? reader.CountSealed(version, sealedPart) : reader.CountOpen(file);
        if (rows != file.Rows)
        {
            Add(ProblemKind.RowCount, version.Version, file.Path,
                $"Berkas berisi {rows} baris, seharusnya {file.Rows} baris.");
        }
    }

    // Stopped between the tombstone and the end of the key, it has to be asked for again.
    private void CheckShredded(SnapshotVersion version)
    {
        if (reader.EnvelopeExists(version) && !_problems.Exists(p => p.Path == version.Envelope))
        {
            Add(ProblemKind.Seal, version.Version, version.Envelope!,
                "Pemusnahan kunci belum selesai; ulangi persetujuannya.");
        }
    }

    // The sealed bytes are the ones that were written, so it is the envelope or the key.
    private void CheckEnvelope(SnapshotVersion version, StoredFile file)
    {
        if (reader.EnvelopeExists(version))
        {
            Add(ProblemKind.Seal, version.Version, file.Path, "Segel tidak dapat dibuka dengan kunci yang ada.");
        }
        else if (!_problems.Exists(p => p.Path == version.Envelope))
        {
            Add(ProblemKind.Missing, version.Version, version.Envelope!,
                "Sampul kunci hilang; kolom tertutup tidak dapat dibuka.");
        }
    }

    private string LogPath(long version) => $"{folder.Name}/{DeltaLog.FolderName}/{DeltaLog.EntryName(version)}";

    private void Add(ProblemKind kind, long version, string path, string message) =>
        _problems.Add(new SnapshotProblem(kind, _dataset, version, path, message));
}
