using System.Text.Json;
using SatuData.Pipeline.Approvals;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Records.Approvals;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Snapshots;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Vault;

namespace SatuData.Pipeline.Keys;

/// <summary>
/// Destroys the key of a version's exempt columns for good: one person asks and sees what goes with it, another
/// approves that very plan, a hold refuses both. The open columns, the other versions and the history stay.
/// </summary>
public sealed class MusnahkanKunci(SatuDataHome home)
{
    /// <summary>The code of such approvals.</summary>
    public const string Kind = "musnahkan-kunci";

    private const int LongestReason = 500;

    /// <summary>Asks for it; nothing is destroyed yet.</summary>
    public async Task<Outcome<Approval>> RequestAsync(
        string dataset, long version, string reason, string actor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.Trim().Length is 0 or > LongestReason)
        {
            return Outcome.Refused<Approval>(
                "alasan-diperlukan", "Sebutkan alasan pemusnahan, paling panjang 500 huruf.");
        }

        var plan = Plan(dataset, version);
        if (!plan.IsDone)
        {
            return Outcome.Refused<Approval>(plan.Refusal);
        }

        if (await HeldAsync(plan.Value, actor, cancel).ConfigureAwait(false) is { } held)
        {
            return Outcome.Refused<Approval>(held);
        }

        return Outcome.Done(await new Persetujuan(home).RequestAsync(
            new ApprovalRequest(
                Kind, SubjectOf(plan.Value), CaseOf(plan.Value), Text(plan.Value), reason.Trim(), actor),
                    cancel).ConfigureAwait(false));
    }

    /// <summary>
    /// The second person approves, and it is done. Asked again after the machine stopped in the middle, it does the
    /// rest.
    /// </summary>
    public async Task<Outcome<Approval>> ApproveAsync(string id, string actor, CancellationToken cancel = default)
    {
        var known = home.Records.Read(c => ApprovalRegister.Find(c, id));
        if (known is not { Kind: Kind })
        {
            return Outcome.Refused<Approval>("persetujuan-tidak-dikenal", $"Tidak ada permintaan pemusnahan {id}.");
        }

        var plan = JsonSerializer.Deserialize(known.PlanJson, ShredPlanJson.Default.ShredPlan)!;
        if (known.Outcome is null && Plan(plan.Dataset, plan.Version) is var now
            && (!now.IsDone || Persetujuan.HashOf(Text(now.Value)) != known.PlanSha256))
        {
            return Outcome.Refused<Approval>("rencana-berubah",
                "Keadaan data berubah sejak rencana dibuat. Ajukan permintaan baru dan periksa rencananya.");
        }

        if (await HeldAsync(plan, actor, cancel).ConfigureAwait(false) is { } held)
        {
            return Outcome.Refused<Approval>(held);
        }

        var approved = await new Persetujuan(home).ApproveAsync(id, actor, cancel).ConfigureAwait(false);
        return approved.IsDone
            ? Outcome.Done(await CarryOutAsync(approved.Value, plan, cancel).ConfigureAwait(false))
            : approved;
    }

    private async Task<Approval> CarryOutAsync(Approval approval, ShredPlan plan, CancellationToken cancel)
    {
        var order = new ShredOrder(approval.Id, approval.RequestedBy, approval.DecidedBy!, approval.Reason);
        var version = home.Snapshots.Get(plan.Dataset, plan.Version)!;
        var tombstone = home.Snapshots.Shred(version, order);
        foreach (var submission in plan.Submissions)
        {
            var path = home.Paths.Absolute(home.Records.Read(c => Submissions.Find(c, submission))!.SealedPath);
            if (File.Exists(path + SealedFile.EnvelopeSuffix) || SealedFile.IsShredded(path))
            {
                SealedFile.Shred(path, home.Keys, order);
            }
        }

        var unsynced = new UnsyncedFiles(home.Disk);
        var certificate = approval.CaseId is null
            ? []
            : home.Documents.Write(
                new DocumentSource
                {
                    CaseId = approval.CaseId,
                    Name = $"berita-acara-pemusnahan-{approval.Id}",
                    Kind = "berita-acara-pemusnahan",
                    Number = approval.Id,
                    CreatedAt = tombstone.ShreddedAt,
                },
                OfficialForms.BeritaAcaraPemusnahan(home, approval, plan, tombstone),
                unsynced);
        await unsynced.SyncAsync().ConfigureAwait(false);
        return await home.Records.CommitAsync(
            transaction =>
            {
                if (ApprovalRegister.Close(transaction, approval.Id))
                {
                    certificate.Register(transaction);
                    transaction.Audit(Persetujuan.Event("KunciDimusnahkan", approval, approval.DecidedBy!, new()
                    {
                        ["sampul"] = tombstone.EnvelopeSha256,
                        ["unggahan"] = string.Join(' ', plan.Submissions),
                        ["versi"] = string.Join(' ', plan.Versions),
                    }));
                }

                return ApprovalRegister.Find(transaction.Connection, approval.Id)!;
            },
            cancel).ConfigureAwait(false);
    }

    private Outcome<ShredPlan> Plan(string dataset, long number)
    {
        if (!home.Snapshots.Datasets().Contains(dataset) || home.Snapshots.Get(dataset, number) is not { } version)
        {
            return Outcome.Refused<ShredPlan>("versi-tidak-ada",
                $"Dataset {dataset} versi {number} tidak ada. Lihat 'satudata snapshot list'.");
        }

        if (version.Envelope is null)
        {
            return Outcome.Refused<ShredPlan>(
                "tidak-ada-segel", "Versi ini tidak memiliki kolom tersegel; tidak ada kunci untuk dimusnahkan.");
        }

        if (home.Snapshots.FindTombstone(version) is { } tombstone)
        {
            return Outcome.Refused<ShredPlan>("sudah-dimusnahkan",
                $"Kunci versi ini sudah dimusnahkan berdasarkan persetujuan {tombstone.Order.ApprovalId}.");
        }

        var sharing = home.Snapshots.List(dataset).Where(v => v.Envelope == version.Envelope).Select(v => v.Version)
            .ToList();
        return Outcome.Done(new ShredPlan(
            dataset, number, sharing, UploadsOf(version), version.SealedColumns, version.Rows));
    }

    // Earlier rounds of the same task hold the same people's values.
    private List<string> UploadsOf(SnapshotVersion version) => home.Records.Read(connection =>
        Submissions.Find(connection, version.StorageKey) is { } stored
            ? Submissions.OfCase(connection, stored.CaseId).Where(s => s.TaskId == stored.TaskId).Select(s => s.Id)
                .ToList()
            : []);

    private string? CaseOf(ShredPlan plan) =>
        home.Records.Read(c => Submissions.Find(c, plan.Submissions.Count > 0 ? plan.Submissions[0] : ""))?.CaseId;

    private async Task<Refusal?> HeldAsync(ShredPlan plan, string actor, CancellationToken cancel)
    {
        var subjects = plan.Versions.Select(v => $"{plan.Dataset}@{v}").Append(plan.Dataset);
        subjects = CaseOf(plan) is { } caseId ? subjects.Append(caseId) : subjects;
        subjects = subjects.Concat(home.RecoveryPoints.List()
            .Where(p => p.Datasets.TryGetValue(plan.Dataset, out var head) && plan.Versions.Any(v => v <= head.Version))
            .Select(p => p.Name)).ToList();
        if (home.Records.Read(c => Holds.Standing(c, subjects)) is not { } hold)
        {
            return null;
        }

        await home.Records.CommitAsync(
            transaction => transaction.Audit(new AuditEvent
            {
                Action = "PemusnahanDitolakPenahanan",
                Actor = actor,
                Subject = hold.Id,
                Details = new Dictionary<string, string> { ["atas"] = SubjectOf(plan) },
            }),
            cancel).ConfigureAwait(false);
        return new Refusal("data-ditahan",
            $"Data ini ditahan ({hold.Id}: {hold.Reason}). Tidak ada yang dimusnahkan selama penahanan berlaku.");
    }

    private static string SubjectOf(ShredPlan plan) => $"{plan.Dataset}@{plan.Version}";

    private static string Text(ShredPlan plan) => JsonSerializer.Serialize(plan, ShredPlanJson.Default.ShredPlan);
}
