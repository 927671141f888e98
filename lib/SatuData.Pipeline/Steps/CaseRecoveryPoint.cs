using System.Globalization;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots;
using SatuData.Snapshots.RecoveryPoints;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// The recovery point of a case: a cut of the versions that the case stored. The whole system's cut is the nightly one.
/// </summary>
internal static class CaseRecoveryPoint
{
    /// <summary>
    /// Makes the point of the coming report round, when <paramref name="last"/> is the last of its data.
    /// </summary>
    public static RecoveryPoint Create(
        SatuDataHome home, CaseState state, SnapshotVersion last, CaseMessage message, UnsyncedFiles unsynced)
    {
        var versions = Heads(home, state.CaseId);
        versions[last.Dataset] = new DatasetHead(last.Version, last.CommitSha256);
        return Create(home, state.CaseId, state.ReportRound + 1, versions, message, unsynced);
    }

    /// <summary>
    /// Makes the point of the current report round if no point of the case covers its data yet: the task that was to
    /// come last was closed without any. Null when there is nothing to cover.
    /// </summary>
    public static RecoveryPoint? CreateIfMissing(
        SatuDataHome home, CaseState state, CaseMessage message, UnsyncedFiles unsynced)
    {
        var versions = Heads(home, state.CaseId);

        // Points of a case are named by round, so only its own are opened. The point of this very round is made again,
        // that is found: the
        // run before may have stopped before it was entered.
        var isCovered = versions.Count == 0 || Enumerable.Range(1, state.ReportRound - 1)
            .Select(round => home.RecoveryPoints.Get(NameOf(state.CaseId, round)))
            .Any(p => p is not null
                && versions.All(v => p.Datasets.TryGetValue(v.Key, out var head) && head == v.Value));
        return isCovered ? null : Create(home, state.CaseId, state.ReportRound, versions, message, unsynced);
    }

    /// <summary>Enters the point in the register.</summary>
    public static void Register(this RecoveryPoint? point, RecordsTransaction transaction)
    {
        if (point is not null)
        {
            RecoveryPointRows.Insert(transaction, new RecoveryPointRow(
                point.Name, point.CaseId, point.Sha256, RecordsTime.Text(point.Created)!));
        }
    }

    private static string NameOf(string caseId, int round) =>
        string.Create(CultureInfo.InvariantCulture, $"{caseId}-{round}");

    private static Dictionary<string, DatasetHead> Heads(SatuDataHome home, string caseId) =>
        home.Records.Read(c => StoredVersions.OfCase(c, caseId))
            .GroupBy(v => v.Dataset)
            .Select(g => g.MaxBy(v => v.Version)!)
            .ToDictionary(v => v.Dataset, v => new DatasetHead(v.Version, v.CommitSha256));

    private static RecoveryPoint Create(
        SatuDataHome home,
        string caseId,
        int round,
        Dictionary<string, DatasetHead> versions,
        CaseMessage message,
        UnsyncedFiles unsynced) => home.RecoveryPoints.Create(
        new RecoveryPointRequest
        {
            Name = NameOf(caseId, round),
            CaseId = caseId,
            Datasets = versions,
            AuditHead = message.AuditHead,
        },
        unsynced);
}
