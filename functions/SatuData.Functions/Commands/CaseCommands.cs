using System.CommandLine;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary><c>case list|show|close</c>.</summary>
internal static class CaseCommands
{
    public static Command Create()
    {
        var list = new Command("list", "Daftar kasus, yang terbaru lebih dahulu.");
        list.OnHome((home, _, output, _) => Task.FromResult(output.List(
            home.Records.Read(CaseFiles.List),
            "Belum ada kasus. Ajukan nota dinas dengan 'satudata nota-dinas submit BERKAS'.",
            ("Kasus", c => c.Id),
            ("Perihal", c => c.Title),
            ("Periode", c => c.Period),
            ("Langkah", c => $"{c.Step} dari 9"),
            ("Tahap", c => CaseProcedure.Describe(c.Stage)),
            ("Tenggat", c => c.DueAt is null ? "" : Display.Time(home, RecordsTime.Parse(c.DueAt))))));

        var id = new Argument<string>("KASUS") { Description = "Nomor kasus, misalnya PD-2026-0001." };
        var show = new Command("show", "Satu kasus: langkah, tugas, unggahan, snapshot, dokumen, pemberitahuan.")
        {
            id,
        };
        show.OnHome(
            (home, parsed, output, _) => Task.FromResult(CaseDisplay.Show(home, parsed.GetRequiredValue(id), output)));

        var closing = new Argument<string>("KASUS") { Description = "Nomor kasus." };
        var reason = new Option<string>("--reason")
        {
            Description = "Dasar keputusan.",
            HelpName = "ALASAN",
            Required = true,
        };
        var close = new Command("close", "Tutup tugas yang lewat tenggat tanpa data, dengan keputusan.")
        {
            closing, reason,
        };
        close.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new TutupTugasTerlambat(home).RunAsync(
                parsed.GetRequiredValue(closing), parsed.GetRequiredValue(reason),
                parsed.ActorOr(home.Region.Officials.Kasi), cancel);
            return outcome.Report(output, state => (
                $"Tugas yang terlambat pada kasus {state.CaseId} ditutup; laporan pengelolaan disusun.",
                new { state.CaseId, closedTasks = state.LateClosing!.Tasks }));
        });

        return new Command("case", "Kasus pendataan.") { list, show, close };
    }
}
