using System.CommandLine;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Commands;

/// <summary><c>wali-data receive</c>.</summary>
internal static class WaliDataCommands
{
    public static Command Create()
    {
        var id = new Argument<string>("KASUS") { Description = "Nomor kasus." };
        var back = new Option<string?>("--return")
        {
            Description = "Kembalikan laporan akhir dengan alasan.",
            HelpName = "ALASAN",
        };
        var receive = new Command("receive", "Terima laporan akhir, atau kembalikan (langkah 9).") { id, back };
        receive.OnHome(async (home, parsed, output, cancel) =>
        {
            var operation = new TerimaLaporanAkhir(home);
            var caseId = parsed.GetRequiredValue(id);
            var actor = parsed.ActorOr(home.Region.Officials.WaliData);
            var reason = parsed.GetValue(back);
            var outcome = reason is null
                ? await operation.AcknowledgeAsync(caseId, actor, cancel)
                : await operation.ReturnAsync(caseId, reason, actor, cancel);
            return outcome.Report(output, state => (
                reason is null
                    ? $"Laporan akhir diterima; kasus {caseId} selesai."
                    : $"Laporan akhir kasus {caseId} dikembalikan.",
                new { state.CaseId, state.Stage, acknowledged = reason is null }));
        });
        return new Command("wali-data", "Wali data.") { receive };
    }
}
