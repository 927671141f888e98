using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Records.Approvals;
using SatuData.Records.Audit;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Approvals;

/// <summary>
/// The rule of two persons: one asks for an act with its whole plan, another approves that very plan before it lapses.
/// Only then is it carried out. Each move is on the audit chain.
/// </summary>
public sealed class Persetujuan(SatuDataHome home)
{
    /// <summary>How long a plan can be approved: what it was made from changes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    /// <summary>Every request, newest first.</summary>
    public IReadOnlyList<Approval> List() => home.Records.Read(ApprovalRegister.List);

    /// <summary>The second person refuses; the plan can be asked for again.</summary>
    public Task<Outcome<Approval>> RejectAsync(string id, string actor, string reason,
        CancellationToken cancel = default) =>
        DecideAsync(id, ApprovalOutcome.Ditolak, actor, new() { ["alasan"] = reason }, cancel);

    internal Task<Approval> RequestAsync(ApprovalRequest request, CancellationToken cancel) =>
        home.Records.CommitAsync(
            transaction =>
            {
                var year = home.Local(transaction.Now).Year;
                var number = AnnualCounters.Next(transaction, "persetujuan", year);
                var approval = new Approval
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"PS-{year}-{number:D4}"),
                    Kind = request.Kind,
                    Subject = request.Subject,
                    CaseId = request.CaseId,
                    PlanJson = request.PlanJson,
                    PlanSha256 = HashOf(request.PlanJson),
                    Reason = request.Reason,
                    RequestedBy = request.Actor,
                    RequestedAt = RecordsTime.Text(transaction.Now)!,
                    ExpiresAt = RecordsTime.Text(transaction.Now + Lifetime)!,
                };
                ApprovalRegister.Insert(transaction, approval);
                transaction.Audit(
                    Event("PersetujuanDiminta", approval, request.Actor, new() { ["alasan"] = request.Reason }));
                return approval;
            },
            cancel);

    /// <summary>
    /// Approves a plan. One approved before but not carried out to its end, because the machine stopped, is given
    /// again.
    /// </summary>
    internal async Task<Outcome<Approval>> ApproveAsync(string id, string actor, CancellationToken cancel)
    {
        var known = home.Records.Read(c => ApprovalRegister.Find(c, id));
        return known is { Outcome: ApprovalOutcome.Disetujui, ExecutedAt: null }
            ? Outcome.Done(known)
            : await DecideAsync(id, ApprovalOutcome.Disetujui, actor, [], cancel).ConfigureAwait(false);
    }

    internal static string HashOf(string planJson) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(planJson)));

    internal static AuditEvent Event(
        string action, Approval approval, string actor, Dictionary<string, string> more) => new()
    {
        Action = action,
        Actor = actor,
        Subject = approval.Id,
        CaseId = approval.CaseId,
        Details = new Dictionary<string, string>(more)
        {
            ["jenis"] = approval.Kind,
            ["atas"] = approval.Subject,
            ["rencana"] = approval.PlanSha256,
        },
    };

    private Task<Outcome<Approval>> DecideAsync(
        string id, ApprovalOutcome outcome, string actor, Dictionary<string, string> more, CancellationToken cancel) =>
        home.Records.CommitAsync(
            transaction =>
            {
                var approval = ApprovalRegister.Find(transaction.Connection, id);
                if (WhyNot(approval, id, outcome, actor, transaction.Now) is { } refusal)
                {
                    return Outcome.Refused<Approval>(refusal);
                }

                ApprovalRegister.Decide(transaction, id, outcome, actor);
                transaction.Audit(Event(
                    outcome == ApprovalOutcome.Disetujui
                        ? "PersetujuanDiberikan"
                        : "PersetujuanDitolak", approval!, actor, more));
                return Outcome.Done(ApprovalRegister.Find(transaction.Connection, id)!);
            },
            cancel);

    private static Refusal? WhyNot(
        Approval? approval, string id, ApprovalOutcome outcome, string actor, DateTimeOffset now) => approval switch
    {
        null => new("persetujuan-tidak-dikenal", $"Permintaan {id} tidak ada. Lihat 'satudata approval list'."),
        { Outcome: not null } => new("persetujuan-sudah-diputus",
            $"Permintaan {id} sudah diputus oleh {approval.DecidedBy}. Ajukan permintaan baru bila masih diperlukan."),
        _ when outcome == ApprovalOutcome.Disetujui && IsSamePerson(approval.RequestedBy, actor) =>
            new("orang-yang-sama",
            $"{actor} mengajukan permintaan ini sendiri. Persetujuan harus dari orang kedua (--as NAMA)."),
        _ when RecordsTime.Parse(approval.ExpiresAt) <= now => new("persetujuan-kedaluwarsa",
            $"Permintaan {id} sudah kedaluwarsa. Ajukan lagi agar rencananya dihitung ulang."),
        _ => null,
    };

    // The name before the office and the titles: the same person may act under two of them.
    private static bool IsSamePerson(string one, string other) =>
        string.Equals(NameOf(one), NameOf(other), StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string actor)
    {
        var end = actor.IndexOf(',', StringComparison.Ordinal);
        return (end < 0 ? actor : actor[..end]).Trim();
    }
}
