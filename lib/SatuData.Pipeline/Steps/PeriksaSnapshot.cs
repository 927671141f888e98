using SatuData.Pipeline.Home;
using SatuData.Records.Cases;
using SatuData.Snapshots;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Verifies the snapshot store from the records' catalogue of what should exist, so that a version that was deleted
/// whole is missed too.
/// </summary>
public sealed class PeriksaSnapshot(SatuDataHome home)
{
    /// <summary>Everything found damaged or missing; empty when all is sound.</summary>
    public IReadOnlyList<SnapshotProblem> Run(CancellationToken cancel = default)
    {
        var problems = home.Snapshots.Verify(cancel).ToList();
        foreach (var expected in home.Records.Read(StoredVersions.List))
        {
            var found = home.Snapshots.Get(expected.Dataset, expected.Version);
            if (found is null)
            {
                problems.Add(
                    new SnapshotProblem(ProblemKind.Missing, expected.Dataset, expected.Version, expected.Dataset,
                    "Versi yang tercatat tidak ada di penyimpanan snapshot."));
            }
            else if (found.CommitSha256 != expected.CommitSha256)
            {
                problems.Add(
                    new SnapshotProblem(ProblemKind.Replaced, expected.Dataset, expected.Version, expected.Dataset,
                    "Versi ini berbeda dari yang tercatat saat disimpan."));
            }
        }

        foreach (var point in home.Records.Read(RecoveryPointRows.List))
        {
            if (home.RecoveryPoints.Get(point.Name) is not { } found)
            {
                problems.Add(new SnapshotProblem(
                    ProblemKind.Missing, null, null, point.Name, "Titik pemulihan yang tercatat tidak ada."));
            }
            else if (found.Sha256 != point.Sha256)
            {
                problems.Add(new SnapshotProblem(
                    ProblemKind.Replaced, null, null, point.Name, "Titik pemulihan ini berbeda dari yang tercatat."));
            }
            else
            {
                problems.AddRange(home.RecoveryPoints.Verify(point.Name, cancel));
            }
        }

        return [.. problems.Distinct()];
    }
}
