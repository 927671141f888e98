using System.CommandLine;
using SatuData.Pipeline;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures;
using SatuData.Records.Cases;
using SatuData.Tabular.Findings;

namespace SatuData.Functions.Commands;

/// <summary><c>upload TASK FILE</c>.</summary>
internal static class UploadCommand
{
    public static Command Create()
    {
        var task = new Argument<string>("TUGAS") { Description = "Nomor tugas pendataan, misalnya PD-2026-0001-01." };
        var file = new Argument<FileInfo>("BERKAS") { Description = "Berkas Excel atau CSV." };
        file.AcceptExistingOnly();
        var reading = new ReadingOptions();
        var upload = new Command("upload", "Unggah data untuk sebuah tugas (langkah 3).") { task, file, Annotate() };
        reading.AddTo(upload);
        upload.OnHome(async (home, parsed, output, cancel) =>
        {
            var source = parsed.GetRequiredValue(file);
            var taskId = parsed.GetRequiredValue(task);
            await using var content = source.OpenRead();
            var outcome = await new UnggahBerkas(home).RunAsync(
                taskId,
                content,
                source.Name,
                parsed.GetValue(CommonOptions.Actor) ?? Operator(home, taskId),
                ReadingChoices.Of(reading.Of(parsed)),
                cancel);
            return outcome.Report(output, s => (
                $"Unggahan {s.Id} diterima: {Display.Number(s.Bytes)} bita, SHA-256 {s.Sha256}. "
                + "Hasil pemeriksaan muncul pada 'satudata case show'.",
                new { s.Id, s.TaskId, s.Round, s.FileName, s.Bytes, s.Sha256, s.UploadedAt }));
        });
        return upload;
    }

    private static Command Annotate()
    {
        var submission = new Argument<string>("UNGGAHAN")
        {
            Description = "Nomor unggahan, misalnya PD-2026-0001-01-R1.",
        };
        var target = OutputFile.Option("Buku kerja hasil (.xlsx, atau .xlsm bila asalnya bermakro).");
        var annotate = new Command("annotate", "Ambil kembali sebuah unggahan dengan sel salahnya ditandai.")
        {
            submission, target,
        };
        annotate.OnHome(async (home, parsed, output, cancel) =>
        {
            var id = parsed.GetRequiredValue(submission);
            var file = parsed.GetRequiredValue(target);
            if (new TandaiUnggahan(home)
                .Ending(id) is { } ending && !file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return CommandOutput.RefuseUsage(new Refusal(
                    "akhiran-tidak-sesuai", $"Nama hasil harus berakhir {ending}, supaya dapat dibuka."));
            }

            Outcome<FindingLog>? outcome = null;
            var refusal = await OutputFile.WriteAsync(file, async stream =>
            {
                outcome = await new TandaiUnggahan(home).RunAsync(
                    id, stream, parsed.GetValue(CommonOptions.Actor)
                        ?? Operator(home, id[..Math.Max(0, id.LastIndexOf('-'))]), cancel);
                return outcome.Refusal;
            });
            return refusal is not null
                ? CommandOutput.Refuse(refusal)
                : outcome!.Report(output, log => (
                    $"{file.Name} ditulis: {Display.Number(log.Errors)} galat, {Display.Number(log.Warnings)} peringatan.",
                    new { file = file.FullName, log.Errors, log.Warnings, log.Total }));
        });
        return annotate;
    }

    private static string Operator(SatuDataHome home, string taskId)
    {
        var agency = home.FindTask(taskId) is { } found
            ? home.Records.Read(c => Agencies.Find(c, found.Task.AgencyId))?.Name
            : null;
        return agency is null ? "Operator" : $"Operator {agency}";
    }
}
