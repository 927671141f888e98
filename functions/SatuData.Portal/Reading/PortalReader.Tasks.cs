using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;
using SatuData.Tabular.Findings;

namespace SatuData.Portal.Reading;

public sealed partial class PortalReader
{
    private const int FindingsShown = 10;

    /// <summary>A collection task; null when there is none of that id.</summary>
    public TaskView? CollectionTask(string taskId)
    {
        if (home.FindTask(taskId) is not (var state, var task))
        {
            return null;
        }

        var (submissions, agencies) = home.Records.Read(connection => (
            Submissions.OfCase(connection, state.CaseId).Where(s => s.TaskId == taskId).ToList(),
            Agencies.List(connection)));
        var read = submissions.LastOrDefault(s => s.FindingsJson is not null);
        return new TaskView
        {
            Task = TaskLine(task, agencies, submissions),
            CaseId = state.CaseId,
            Subject = state.NotaDinas.Subject,
            Period = state.NotaDinas.Period,
            Standard = $"{DatasetTitle(task.StandardId)} versi {task.StandardVersion}",
            LetterNumber = task.LetterNumber,
            Rounds = [.. submissions.AsEnumerable().Reverse().Select(Round)],
            Findings = read is null ? [] : Findings(read),
            Columns = read?.ClassificationJson is null ? [] : Columns(read),
        };
    }

    private RoundLine Round(Submission s) => new()
    {
        Round = s.Round,
        FileName = s.FileName,
        Bytes = s.Bytes,
        UploadedBy = s.UploadedBy,
        UploadedAt = home.Local(RecordsTime.Parse(s.UploadedAt)),
        IsReadable = s.IsReadable,
        Rows = s.Rows,
        Errors = s.Errors,
        Warnings = s.Warnings,
        ReturnReason = s.ReturnReason,
    };

    private static List<FindingGroup> Findings(Submission submission)
    {
        var read = JsonSerializer.Deserialize(submission.FindingsJson!, ReadingJson.Default.ReadFindings)!;
        var items = read.Items.ToLookup(i => (i.Code, i.Severity));
        return
        [
            .. read.Counts.GroupBy(c => (c.Code, c.Severity))
                .Select(g => new FindingGroup(
                    g.Key.Code,
                    FindingCatalogue.For(g.Key.Code).Title,
                    g.Key.Severity,
                    g.Sum(c => c.Count),
                    [.. items[g.Key].Take(FindingsShown).Select(Place)]))
                .OrderByDescending(g => g.Severity).ThenByDescending(g => g.Count)
                    .ThenBy(g => g.Code, StringComparer.Ordinal),
        ];
    }

    // The value found stays behind on purpose: these pages are for people without a decree.
    private static FindingPlace Place(Finding finding) =>
        new(finding.Field, PortalWords.Where(finding), finding.Message);

    private static List<ColumnLine> Columns(Submission submission)
    {
        var proposed =
            JsonSerializer.Deserialize(submission.ClassificationJson!, ReadingJson.Default.ReadClassification)!;
        var decided = submission.DecisionsJson is null
            ? null
            : JsonSerializer.Deserialize(submission.DecisionsJson, ReadingJson.Default.DecidedClasses);
        return
        [
            .. proposed.Columns.Select(c => new ColumnLine(
                c.Column, c.Class, c.Type, c.Basis,
                decided?.Decisions.FirstOrDefault(d => d.Column == c.Column)?.Class)),
        ];
    }
}
