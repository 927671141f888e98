using System.CommandLine;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary><c>review decide|decisions</c>: decisions on single columns, each with its reason.</summary>
internal static class ReviewDecisionCommands
{
    public static Command Decide()
    {
        var task = new Argument<string>("TUGAS") { Description = "Nomor tugas pendataan." };
        var column = new Argument<string>("KOLOM") { Description = "Nama kolom standar." };
        var access = new Argument<string?>("KELAS")
        {
            Description = "terbuka, terbatas, dikecualikan, atau tinjau; tanpa KELAS usulannya dikukuhkan.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        access.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => AccessWords.Parse(t.Value) is null))
            {
                result.AddError($"'{token.Value}' bukan kelas. Pilih terbuka, terbatas, dikecualikan, atau tinjau.");
            }
        });
        var reason = new Option<string>("--reason") { Description = "Alasan putusan.", HelpName = "ALASAN",
            Required = true };
        var basis = new Option<string[]>("--basis")
        {
            Description = "Kunci dasar hukum, lihat 'satudata classification laws' (bawaan: dasar usulannya).",
            HelpName = "KUNCI",
            AllowMultipleArgumentsPerToken = true,
        };
        var consequence = new Option<string?>("--consequence")
        {
            Description = "Akibat bila dibuka (bawaan: menurut aturan).",
            HelpName = "AKIBAT",
        };
        var period = new Option<string?>("--period")
        {
            Description = "Jangka waktu pengecualian (bawaan: menurut aturan).",
            HelpName = "MASA",
        };
        var decide = new Command("decide", "Putuskan kelas satu kolom: kukuhkan atau ubah usulannya, dengan alasan.")
        {
            task, column, access, reason, basis, consequence, period,
        };
        decide.OnHome(async (home, parsed, output, cancel) =>
        {
            var choice = new ColumnChoice(
                parsed.GetRequiredValue(column),
                parsed.GetValue(access) is { } word ? AccessWords.Parse(word) : null,
                parsed.GetRequiredValue(reason))
            {
                Laws = parsed.GetValue(basis) ?? [],
                Consequence = parsed.GetValue(consequence) ?? "",
                Period = parsed.GetValue(period) ?? "",
            };
            var outcome = await new KeputusanKolom(home).RunAsync(
                parsed.GetRequiredValue(task), choice, parsed.ActorOr(home.Region.Officials.Kasi), cancel);
            return outcome.Report(output, d => (
                $"Kolom {d.Column}: {d.Decided}{(d.IsOverride ? $" (usulan: {d.Proposed})" : " sesuai usulan")}. Berlaku saat unggahan diterima.",
                d));
        });
        return decide;
    }

    public static Command Decisions()
    {
        var task = new Argument<string>("TUGAS") { Description = "Nomor tugas pendataan." };
        var decisions = new Command("decisions",
            "Putusan kelas per kolom atas unggahan terakhir sebuah tugas.") { task };
        decisions.OnHome((home, parsed, output, _) =>
        {
            var taskId = parsed.GetRequiredValue(task);
            if (home.FindTask(taskId) is not { } found)
            {
                return Task.FromResult(CommandOutput.Refuse(new Refusal("tugas-tidak-dikenal",
                    $"Tugas {taskId} tidak ada.")));
            }

            return Task.FromResult(output.List(
                found.Task.SubmissionId is { } id ? home.Records.Read(c => ColumnDecisions.OfSubmission(c, id)) : [],
                "Belum ada putusan per kolom. Putuskan dengan 'satudata review decide'.",
                ("Kolom", d => d.Column),
                ("Usulan", d => d.Proposed),
                ("Putusan", d => d.Decided),
                ("Alasan", d => d.Reason),
                ("Dasar", d => d.Basis),
                ("Oleh", d => d.DecidedBy),
                ("Waktu", d => Display.Time(home, RecordsTime.Parse(d.DecidedAt))),
                ("Berlaku", d => d.IsAccepted ? "ya" : "saat diterima")));
        });
        return decisions;
    }
}
