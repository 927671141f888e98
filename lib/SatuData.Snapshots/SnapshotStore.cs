using SatuData.Snapshots.Vault;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots;

/// <summary>
/// The versioned store of datasets under one folder: each dataset is a Delta table whose open columns any Delta reader reads, with
/// the other columns sealed beside it.
/// </summary>
/// <remarks>Safe for use by several threads and, on one machine, several processes at once.</remarks>
public sealed class SnapshotStore : IDisposable
{
    /// <summary>Opens the store under <paramref name="root"/>, creating the folder when it is absent.</summary>
    public SnapshotStore(string root, KeyRing keys, TimeProvider clock)
    {
        throw new NotImplementedException();
    }

    /// <summary>Stores a table as the next version of its dataset; when it returns, the version survives a power cut.</summary>
    /// <exception cref="StorageFullException">There is no room; nothing was stored.</exception>
    /// <exception cref="IOException">Storing failed; asking again with the same key is safe.</exception>
    public SnapshotVersion Store(StoreRequest request, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>The identifiers of all datasets, in ordinal order.</summary>
    public IReadOnlyList<string> Datasets() => throw new NotImplementedException();

    /// <summary>All versions of a dataset, oldest first; empty when there is no such dataset.</summary>
    public IReadOnlyList<SnapshotVersion> List(string dataset) => throw new NotImplementedException();

    /// <summary>One version of a dataset; null when it does not exist.</summary>
    public SnapshotVersion? Get(string dataset, long version) => throw new NotImplementedException();

    /// <summary>The newest version of a dataset; null when there is no such dataset.</summary>
    public SnapshotVersion? Latest(string dataset) => throw new NotImplementedException();

    /// <summary>The open columns of a version; one partition per file.</summary>
    public ITypedTable Read(SnapshotVersion version) => throw new NotImplementedException();

    /// <summary>All columns of a version, the sealed ones opened and joined back by row. For permitted readers only.</summary>
    public ITypedTable ReadSealed(SnapshotVersion version) => throw new NotImplementedException();

    /// <summary>Checks every file of every version of every dataset; empty when nothing is damaged.</summary>
    public IReadOnlyList<SnapshotProblem> Verify(CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Checks every file of every version of one dataset; empty when nothing is damaged.</summary>
    public IReadOnlyList<SnapshotProblem> Verify(string dataset, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
