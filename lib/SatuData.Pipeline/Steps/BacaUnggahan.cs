using System.Text.Json;
using SatuData.Classification;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Step 3, the system's part: an upload is opened from its seal, read, validated against its standard and classified,
/// every row once. What is recorded holds no value of a column that is not open.
/// </summary>
public sealed class BacaUnggahan(SatuDataHome home)
{
    /// <summary>Handles the message that a file was uploaded.</summary>
    public async Task RunAsync(CaseMessage message, Receipt receipt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (home.Find(message.CaseId) is not { } state
            || state.FindTask(message.TaskId!) is not { Status: CollectionTaskStatus.Dibaca } task
            || task.Round != message.Round)
        {
            await home.Changes.HandleAsync(message, receipt, command: null, also: null, cancel).ConfigureAwait(false);
            return;
        }

        var submission = home.Records.Read(c => Submissions.Find(c, task.SubmissionId!))!;
        var standard = await home.DemandStandardAsync(state, (task.StandardId, task.StandardHash), cancel)
            .ConfigureAwait(false);
        Submission reading;
        using (await home.LargeUploads.EnterAsync(submission.Bytes, cancel).ConfigureAwait(false))
        {
            reading = Read(submission, standard, (state, task), cancel);
        }

        await home.Changes.HandleAsync(
            message, receipt,
            new CatatPembacaan(
                OfficialForms.System, task.Id, task.Round, reading.IsReadable == true, reading.Errors > 0),
            transaction =>
            {
                Submissions.SaveReading(transaction, reading with { ReadAt = RecordsTime.Text(transaction.Now) });
                Notices.Send(transaction, new Notice(
                    submission.CaseId, submission.Id, "terbaca", reading.IsReadable == true ? "kasi" : task.AgencyId,
                    reading.IsReadable == true
                        ? $"Unggahan {submission.Id} siap direviu: {reading.Rows} baris, {reading.Errors} galat."
                        : $"Unggahan {submission.Id} tidak dapat dibaca. Lihat temuannya, perbaiki, lalu unggah "
                            + "lagi."));
            },
            cancel).ConfigureAwait(false);
    }

    private Submission Read(
        Submission submission, DataStandard standard, (CaseState, CollectionTask) found, CancellationToken cancel)
    {
        using var opened = OpenedSubmission.Open(home, submission, standard, found);
        var table = opened.Table;
        var classifier = table.IsReadable ? new TableClassifier(table.Columns, home.Rules) : null;
        var result = table.Check(classifier is null ? null : classifier.ObserverFor, cancel);
        var classes = classifier is null
            ? ReadClassification.Empty
            : ProposedClasses.Of(home, SimpanUnggahan.Dataset(found.Item2), classifier.Classify(), table.Columns);
        var score = QualityScore.Of(result.Findings.Counts, result.Rows, standard.Fields.Count);
        // Nobody has decided on this upload yet, so no column is open.
        var kept = new ReadFindings(result.Findings.Counts, result.Findings.Items, score)
        {
            Profile = result.Profile,
            CodeLists = table.CodeLists,
        }.KeepValuesOf(OpenColumns.None);
        return Reading(submission, table.Description, kept, classes) with
        {
            IsReadable = table.IsReadable,
            Rows = result.Rows,
        };
    }

    private static Submission Reading(
        Submission submission, TableDescription description, ReadFindings findings, ReadClassification classes) =>
            submission with
        {
            Errors = findings.Counts.Where(c => c.Severity == Severity.Error).Sum(c => c.Count),
            Warnings = findings.Counts.Where(c => c.Severity == Severity.Warning).Sum(c => c.Count),
            // What stands around a table is text of the file like its cells.
            DescriptionJson = JsonSerializer.Serialize(
                description with { Titles = [], Unit = null, Source = null }, ReadingJson.Default.TableDescription),
            FindingsJson = JsonSerializer.Serialize(findings, ReadingJson.Default.ReadFindings),
            ClassificationJson = JsonSerializer.Serialize(classes, ReadingJson.Default.ReadClassification),
        };
}
