namespace SatuData.Snapshots.RecoveryPoints;

/// <summary>The recovery points of a snapshot store. Safe for use by several threads and processes.</summary>
public sealed class RecoveryPointStore
{
    /// <summary>Opens the points of <paramref name="snapshots"/>.</summary>
    public RecoveryPointStore(SnapshotStore snapshots, TimeProvider clock)
    {
        throw new NotImplementedException();
    }

    /// <summary>Makes a point of the newest versions, or gives the existing point of that name.</summary>
    public RecoveryPoint Create(RecoveryPointRequest request) => throw new NotImplementedException();

    /// <summary>The point of that name; null when there is none.</summary>
    public RecoveryPoint? Get(string name) => throw new NotImplementedException();

    /// <summary>All readable points, oldest first.</summary>
    public IReadOnlyList<RecoveryPoint> List() => throw new NotImplementedException();

    /// <summary>Checks that everything the point names still exists unchanged; empty when nothing is damaged.</summary>
    public IReadOnlyList<SnapshotProblem> Verify(string name, CancellationToken cancellation = default) => throw new NotImplementedException();
}
