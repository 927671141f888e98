using System.CommandLine;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;

namespace SatuData.Functions.Commands;

/// <summary><c>report check|finalise</c>.</summary>
internal static class ReportCommands
{
    public static Command Create() => new("report", "Laporan: pemeriksaan (langkah 6) dan finalisasi (langkah 8).")
    {
        Check(), Finalise(),
    };

    private static Command Check()
    {
        var id = new Argument<string>("KASUS") { Description = "Nomor kasus." };
        var improve = new Option<string?>("--improve")
        {
            Description =
                "Pengelolaan belum selesai: apa yang harus diperbaiki. Tanpa pilihan ini laporan dinyatakan selesai.",
            HelpName = "CATATAN",
        };
        var reopen = new Option<string[]>("--reopen")
        {
            Description = "Tugas yang datanya harus dikirim ulang; bersama --improve.",
            HelpName = "TUGAS",
        };
        var check = new Command("check", "Periksa laporan pengelolaan.") { id, improve, reopen };
        check.OnHome(async (home, parsed, output, cancel) =>
        {
            var notes = parsed.GetValue(improve);
            var outcome = await new PeriksaLaporanPengelolaan(home).RunAsync(
                parsed.GetRequiredValue(id),
                new CheckVerdict(notes is null, notes ?? "", parsed.GetValue(reopen) ?? []),
                parsed.ActorOr(home.Region.Officials.Kasi),
                cancel);
            return outcome.Report(output, state => (
                notes is null
                    ? $"Pengelolaan data kasus {state.CaseId} dinyatakan selesai."
                    : $"Laporan kasus {state.CaseId} dikembalikan untuk diperbaiki.",
                new { state.CaseId, state.Stage, round = state.ReportRound, complete = notes is null }));
        });
        return check;
    }

    private static Command Finalise()
    {
        var id = new Argument<string>("KASUS") { Description = "Nomor kasus." };
        var finalise = new Command("finalise", "Finalkan konsep laporan akhir.") { id };
        finalise.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new FinalkanLaporanAkhir(home).RunAsync(
                parsed.GetRequiredValue(id), parsed.ActorOr(home.Region.Officials.KepalaDinas), cancel);
            return outcome.Report(output, state => (
                $"Laporan akhir kasus {state.CaseId} difinalkan dan disampaikan kepada wali data.",
                new { state.CaseId, state.Stage, round = state.FinalRound }));
        });
        return finalise;
    }
}
