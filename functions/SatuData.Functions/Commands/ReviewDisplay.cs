using System.Globalization;
using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary>Shows what the reviewer decides on: findings and proposed access classes of a task's current round.</summary>
internal static class ReviewDisplay
{
    private const int Shown = 20;

    public static int Show(SatuDataHome home, string taskId, CommandOutput output)
    {
        if (home.FindTask(taskId) is not { } found)
        {
            return CommandOutput.Refuse(new Refusal("tugas-tidak-dikenal", $"Tugas {taskId} tidak ada."));
        }

        var submission = found.Task.SubmissionId is { } id ? home.Records.Read(c => Submissions.Find(c, id)) : null;
        if (submission?.FindingsJson is null)
        {
            return CommandOutput.Refuse(new Refusal(
                "belum-dibaca", $"Belum ada unggahan yang selesai dibaca untuk tugas {taskId}."));
        }

        var findings = JsonSerializer.Deserialize(submission.FindingsJson, ReadingJson.Default.ReadFindings)!;
        var classes = JsonSerializer.Deserialize(submission.ClassificationJson!, ReadingJson.Default.ReadClassification)!;
        if (output.IsJson)
        {
            return CommandOutput.Json(new { submissionId = submission.Id, findings, classes });
        }

        output.List(classes.Columns, "Tidak ada kolom yang terbaca.",
            ("Kolom", c => c.Column),
            ("Kelas", c => c.Class.ToString().ToLowerInvariant()),
            ("Jenis", c => c.Type),
            ("Keyakinan", c => c.Confidence.ToString("P0", CultureInfo.GetCultureInfo("id-ID"))),
            ("Dasar hukum", c => c.Basis));
        output.List(findings.Counts, "Tidak ada temuan.",
            ("Temuan", c => c.Code), ("Kolom", c => c.Field ?? ""), ("Tingkat", c => c.Severity.ToString()),
            ("Jumlah", c => Display.Number(c.Count)));
        foreach (var finding in findings.Items.Take(Shown))
        {
            output.WriteLine($"  {finding.Cell ?? finding.Row?.ToString(CultureInfo.InvariantCulture) ?? "berkas"}: "
                + $"{finding.Message}{(finding.Expected is null ? "" : $" Seharusnya: {finding.Expected}.")}");
        }

        if (findings.Items.Count > Shown)
        {
            output.WriteLine($"  … dan {Display.Number(findings.Items.Count - Shown)} lainnya (lihat dengan --json).");
        }

        return CommandOutput.Done;
    }
}
