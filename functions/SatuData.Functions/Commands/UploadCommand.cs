using System.CommandLine;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary><c>upload TASK FILE</c>.</summary>
internal static class UploadCommand
{
    public static Command Create()
    {
        var task = new Argument<string>("TUGAS") { Description = "Nomor tugas pendataan, misalnya PD-2026-0001-01." };
        var file = new Argument<FileInfo>("BERKAS") { Description = "Berkas Excel atau CSV." };
        file.AcceptExistingOnly();
        var upload = new Command("upload", "Unggah data untuk sebuah tugas (langkah 3).") { task, file };
        upload.OnHome(async (home, parsed, output, cancel) =>
        {
            var source = parsed.GetRequiredValue(file);
            var taskId = parsed.GetRequiredValue(task);
            await using var content = source.OpenRead();
            var outcome = await new UnggahBerkas(home).RunAsync(
                taskId, content, source.Name, parsed.GetValue(CommonOptions.Actor) ?? Operator(home, taskId), cancel);
            return outcome.Report(output, s => (
                $"Unggahan {s.Id} diterima: {Display.Number(s.Bytes)} bita, SHA-256 {s.Sha256}. "
                + "Hasil pemeriksaan muncul pada 'satudata case show'.",
                new { s.Id, s.TaskId, s.Round, s.FileName, s.Bytes, s.Sha256, s.UploadedAt }));
        });
        return upload;
    }

    private static string Operator(SatuDataHome home, string taskId)
    {
        var agency = home.FindTask(taskId) is { } found
            ? home.Records.Read(c => Agencies.Find(c, found.Task.AgencyId))?.Name
            : null;
        return agency is null ? "Operator" : $"Operator {agency}";
    }
}
