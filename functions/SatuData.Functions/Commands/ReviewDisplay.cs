using System.Globalization;
using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures;
using SatuData.Records.Cases;
using SatuData.Tabular.Findings;

namespace SatuData.Functions.Commands;

/// <summary>
/// Shows what the reviewer decides on: findings and proposed access classes of a task's current round.
/// </summary>
internal static class ReviewDisplay
{
    private const int Shown = 20;

    private static void ShowClasses(ReadClassification classes, CommandOutput output)
    {
        List<(string Title, Func<ProposedClass, string> Cell)> columns =
        [
            ("Kolom", c => c.Column),
            ("Kelas", c => c.Class.ToString().ToLowerInvariant()),
            ("Jenis", c => c.Type),
            ("Keyakinan", c => c.Confidence.ToString("P0", CultureInfo.GetCultureInfo("id-ID"))),
            ("Dasar hukum", c => c.Basis),
        ];
        if (classes.Columns.Any(c => c.Override is not null || c.Expired is not null))
        {
            columns.Insert(2, ("Putusan terdahulu", Earlier));
        }

        output.List(classes.Columns, "Tidak ada kolom yang terbaca.", columns);
    }

    // A decision on an earlier upload that still holds, or that the column has changed since.
    private static string Earlier(ProposedClass column) => column switch
    {
        { Override: { } earlier } =>
            $"{earlier.Class.ToString().ToLowerInvariant()} ({earlier.SubmissionId}: {earlier.Reason})",
        { Expired: { } earlier } =>
            $"{earlier.Class.ToString().ToLowerInvariant()} kedaluwarsa: kolomnya berubah sejak {earlier.SubmissionId}",
        _ => "",
    };

    private static JsonElement? Json(string? text) =>
        text is null ? null : JsonSerializer.Deserialize<JsonElement>(text);

    /// <param name="home">The home.</param>
    /// <param name="taskId">The task.</param>
    /// <param name="output">Where it is shown.</param>
    /// <param name="reader">Who asks for the values too; null for masked ones.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<int> ShowAsync(
        SatuDataHome home, string taskId, CommandOutput output, string? reader, CancellationToken cancel)
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
        if (reader is not null)
        {
            var opened = await new BukaTemuan(home).RunAsync(submission.Id, reader, cancel);
            if (!opened.IsDone)
            {
                return CommandOutput.Refuse(opened.Refusal);
            }

            findings = findings with { Items = opened.Value.Items };
        }

        var classes =
            JsonSerializer.Deserialize(submission.ClassificationJson!, ReadingJson.Default.ReadClassification)!;
        if (output.IsJson)
        {
            return CommandOutput.Json(new
            {
                submissionId = submission.Id,
                detected = Json(submission.DescriptionJson),
                choices = Json(submission.ChoicesJson),
                findings,
                byDimension = findings.Counts.GroupBy(c => FindingCatalogue.For(c.Code).Dimension)
                    .Select(g => new { dimension = FindingCatalogue.Words(g.Key), count = g.Sum(c => c.Count) }),
                classes,
            });
        }

        ShowClasses(classes, output);
        if (findings.Counts.Count == 0)
        {
            output.WriteLine("Tidak ada temuan.");
        }

        var display = new FindingsDisplay(output, findings.Counts, findings.Items);
        if (findings.Score is not null)
        {
            display.Score(findings.Score);
        }

        var standard = home.StandardArchive.Find(found.Task.StandardId, found.Task.StandardHash);
        display.ByRule(name => standard?.Find(name)?.Title ?? name);
        display.First(Shown, FindingText.Full);
        display.Repairs(FindingText.Full);
        if (reader is null && findings.Items.Any(f => f.Value is not null))
        {
            output.WriteLine(
                "Nilai disamarkan. Yang berhak dapat membukanya dengan --values; itu dicatat dalam jejak audit.");
        }

        return CommandOutput.Done;
    }
}
