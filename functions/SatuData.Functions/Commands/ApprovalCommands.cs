using System.CommandLine;
using System.Text.Json.Nodes;
using SatuData.Pipeline.Approvals;
using SatuData.Pipeline.Keys;
using SatuData.Records.Approvals;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary><c>approval list|approve|reject</c>: acts that need a second person.</summary>
internal static class ApprovalCommands
{
    public static Command Create() => new("approval", "Permintaan yang memerlukan persetujuan orang kedua.")
    {
        List(), Approve(), Reject(),
    };

    /// <summary>Says that something was asked for, with its whole plan.</summary>
    public static (string Sentence, object Value) Asked(Approval approval) => (
        $"Permintaan {approval.Id} dicatat, rencana: {approval.PlanJson}\n"
            + $"Belum ada yang dilakukan. Orang kedua menyetujui dengan: satudata approval approve {approval.Id} --as NAMA",
        Shape(approval));

    private static Command List()
    {
        var list = new Command("list", "Semua permintaan, yang terbaru dahulu.");
        list.OnHome((home, _, output, _) =>
        {
            var approvals = new Persetujuan(home).List();
            return Task.FromResult(output.IsJson
                ? CommandOutput.Json(approvals.Select(Shape))
                : output.List(
                    approvals, "Tidak ada permintaan.",
                    ("Nomor", a => a.Id), ("Jenis", a => a.Kind), ("Atas", a => a.Subject), ("Alasan", a => a.Reason),
                    ("Diminta oleh", a => a.RequestedBy),
                    ("Berlaku sampai", a => Display.Time(home, RecordsTime.Parse(a.ExpiresAt))),
                    ("Keadaan", StateOf)));
        });
        return list;
    }

    private static Command Approve()
    {
        var id = IdArgument();
        var approve = new Command("approve",
            "Setujui dan laksanakan sebuah permintaan; bukan oleh orang yang memintanya.") { id };
        approve.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new MusnahkanKunci(home).ApproveAsync(
                parsed.GetRequiredValue(id), parsed.ActorOr(home.Region.Officials.Administrator), cancel);
            return outcome.Report(
                output, a => ($"Permintaan {a.Id} disetujui {a.DecidedBy} dan telah dilaksanakan.", Shape(a)));
        });
        return approve;
    }

    private static Command Reject()
    {
        var id = IdArgument();
        var reason = new Option<string>("--reason")
        {
            Description = "Alasan penolakan.",
            HelpName = "ALASAN",
            Required = true,
        };
        var reject = new Command("reject", "Tolak sebuah permintaan.") { id, reason };
        reject.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new Persetujuan(home).RejectAsync(
                parsed.GetRequiredValue(id), parsed.ActorOr(home.Region.Officials.Administrator),
                parsed.GetRequiredValue(reason), cancel);
            return outcome.Report(output, a => ($"Permintaan {a.Id} ditolak.", Shape(a)));
        });
        return reject;
    }

    private static Argument<string> IdArgument() => new("PERMINTAAN")
    {
        Description = "Nomor permintaan; lihat 'satudata approval list'.",
    };

    private static string StateOf(Approval approval) => approval switch
    {
        { ExecutedAt: not null } => "dilaksanakan",
        { Outcome: ApprovalOutcome.Disetujui } => "disetujui, belum selesai",
        { Outcome: ApprovalOutcome.Ditolak } => "ditolak",
        _ => "menunggu",
    };

    private static object Shape(Approval approval) => new
    {
        approval.Id,
        approval.Kind,
        approval.Subject,
        approval.CaseId,
        plan = JsonNode.Parse(approval.PlanJson),
        approval.PlanSha256,
        approval.Reason,
        approval.RequestedBy,
        approval.RequestedAt,
        approval.ExpiresAt,
        approval.Outcome,
        approval.DecidedBy,
        approval.DecidedAt,
        approval.ExecutedAt,
    };
}
