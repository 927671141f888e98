using System.Globalization;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Records;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.RecoveryPoints;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// The nightly recovery point: a copy of the records, the version of every dataset, the audit head; one cut of the
/// whole.
/// </summary>
public sealed class BuatTitikPemulihan(SatuDataHome home)
{
    /// <summary>Makes the point of the local day; asked again on the same day it gives the same point.</summary>
    public async Task<RecoveryPoint> RunAsync(CancellationToken cancel = default)
    {
        var day = home.Local(home.Clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = "harian-" + day;

        // A file that a power cut left unfinished is no point; it is made anew.
        var point = home.RecoveryPoints.List().FirstOrDefault(p => p.Name == name) ?? Create(name);

        // Entered apart from the making: a run that was stopped between the two is made whole by the next, and the
        // timer may fire twice.
        await home.Records.CommitAsync(
            transaction =>
            {
                if (transaction.Receive(nameof(BuatTitikPemulihan), name))
                {
                    Enter(transaction, point);
                }
            },
            cancel).ConfigureAwait(false);
        return point;
    }

    private static void Enter(RecordsTransaction transaction, RecoveryPoint point)
    {
        RecoveryPointRows.Insert(transaction, new RecoveryPointRow(
            point.Name, CaseId: null, point.Sha256, RecordsTime.Text(point.Created)!));
        transaction.Audit(new AuditEvent
        {
            Action = "TitikPemulihanDibuat",
            Actor = OfficialForms.System,
            Subject = point.Name,
            Details = new Dictionary<string, string> { ["sha256"] = point.Sha256 },
        });
    }

    private RecoveryPoint Create(string name)
    {
        DurableFile.CreateDirectory(home.Paths.RecordsCopies);
        var copy = Path.Combine(home.Paths.RecordsCopies, $"{name}-{Guid.CreateVersion7():N}.db");
        RecoveryPoint? point = null;
        try
        {
            // The records are copied first: every version they name is then certainly in the snapshot store.
            var head = home.Audit.Head();
            home.Records.BackupTo(copy);
            return point = home.RecoveryPoints.Create(new RecoveryPointRequest
            {
                Name = name,
                RecordsCopy = copy,
                AuditHead = head?.Hash ?? "",
            });
        }
        finally
        {
            // Nobody would ever look for a copy that is no part of the point: another run was first, or there was no
            // room.
            if (Path.GetFileName(point?.Records?.Path) != Path.GetFileName(copy))
            {
                File.Delete(copy);
            }
        }
    }
}
