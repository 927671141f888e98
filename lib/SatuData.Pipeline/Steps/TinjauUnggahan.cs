using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>The Kasi's review between steps 3 and 4: findings and access classes are decided.</summary>
public sealed class TinjauUnggahan(SatuDataHome home)
{
    /// <summary>
    /// Accepts the round under review. Every column takes its proposed access class unless <paramref name="overrides"/>
    /// says otherwise; a column left at Tinjau stays sealed.
    /// </summary>
    /// <param name="taskId">The task.</param>
    /// <param name="overrides">Decided classes of columns, by name, that differ from the proposal.</param>
    /// <param name="reason">Why they differ; required when a column is opened or closed against the proposal.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancel">Gives up before anything is recorded.</param>
    public async Task<Outcome<CaseState>> AcceptAsync(
        string taskId, IReadOnlyDictionary<string, AccessClass> overrides, string? reason, string actor,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        if (Find(taskId) is not { } found)
        {
            return Unknown(taskId);
        }

        var (caseId, submission) = found;
        var proposals = submission?.ClassificationJson is { } json
            ? JsonSerializer.Deserialize(json, ReadingJson.Default.ReadClassification)!
            : ReadClassification.Empty;
        var unknown = overrides.Keys.FirstOrDefault(name => proposals.Find(name) is null);
        if (unknown is not null)
        {
            return Outcome.Refused<CaseState>(
                "kolom-tidak-dikenal", $"Kolom '{unknown}' tidak ada dalam unggahan {submission?.Id}.");
        }

        if (overrides.Any(o => proposals.Find(o.Key)!.Class != o.Value) && string.IsNullOrWhiteSpace(reason))
        {
            return Outcome.Refused<CaseState>("alasan-kosong",
                "Tuliskan alasan mengubah kelas akses yang diusulkan (--reason).");
        }

        ColumnDecision[] decisions = [.. proposals.Columns.Select(c => new ColumnDecision(
            c.Column,
            overrides.TryGetValue(c.Column, out var decided) ? decided : c.Class,
            $"{submission?.Id}:putusan",
            actor))];
        return await home.Changes.ActAsync(
            caseId,
            _ => new TerimaUnggahan(actor, taskId, submission is { Errors: > 0 }),
            (transaction, state) =>
            {
                DemandSameRound(state, submission!);
                Submissions.SaveDecisions(transaction, submission!.Id, JsonSerializer.Serialize(
                    new DecidedClasses(decisions, reason), ReadingJson.Default.DecidedClasses));
                CloseFindings(transaction, submission,
                    [.. decisions.Where(d => d.Class == AccessClass.Terbuka).Select(d => d.Column)]);
            },
            cancel).RefusalAsOutcome().ConfigureAwait(false);
    }

    /// <summary>Returns the round under review to the agency.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="reason">What to correct; never empty.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancel">Gives up before anything is recorded.</param>
    public async Task<Outcome<CaseState>> ReturnAsync(
        string taskId, string reason, string actor, CancellationToken cancel = default)
    {
        if (Find(taskId) is not { } found)
        {
            return Unknown(taskId);
        }

        return await home.Changes.ActAsync(
            found.CaseId,
            _ => new KembalikanUnggahan(actor, taskId, reason),
            (transaction, state) =>
            {
                var task = state.FindTask(taskId)!;
                Submissions.SaveReturn(transaction, task.SubmissionId!, reason);
                Notices.Send(transaction, new Notice(
                    state.CaseId, task.SubmissionId!, "dikembalikan", task.AgencyId,
                    $"Unggahan {task.SubmissionId} dikembalikan untuk diperbaiki: {reason}"));
            },
            cancel).ConfigureAwait(false);
    }

    // The classes were decided for the round that was read; somebody may have returned it and a new one come meanwhile.
    private static void DemandSameRound(CaseState state, Submission decided)
    {
        if (state.FindTask(decided.TaskId)!.SubmissionId != decided.Id)
        {
            throw new RefusedException(new Refusal("ronde-lama",
                $"Unggahan {decided.Id} sudah digantikan ronde baru. Buka lagi tugasnya, lalu putuskan."));
        }
    }

    // A column that was proposed open and is now closed has left its values in the findings of this round and the ones
    // before.
    private static void CloseFindings(RecordsTransaction transaction, Submission accepted, IReadOnlyList<string> open)
    {
        foreach (var round in Submissions.OfCase(transaction.Connection, accepted.CaseId)
            .Where(s => s.TaskId == accepted.TaskId && s.FindingsJson is not null))
        {
            var findings = JsonSerializer.Deserialize(round.FindingsJson!, ReadingJson.Default.ReadFindings)!;
            var kept = findings.KeepValuesOf(open);
            if (kept != findings)
            {
                Submissions.SaveReading(transaction, round with
                {
                    FindingsJson = JsonSerializer.Serialize(kept, ReadingJson.Default.ReadFindings),
                });
            }
        }
    }

    private (string CaseId, Submission? Submission)? Find(string taskId) =>
        home.FindTask(taskId) is not { } found
            ? null
            : (found.Case.CaseId,
                found.Task.SubmissionId is { } id ? home.Records.Read(c => Submissions.Find(c, id)) : null);

    private static Outcome<CaseState> Unknown(string taskId) => Outcome.Refused<CaseState>("tugas-tidak-dikenal",
        $"Tugas {taskId} tidak ada. Lihat tugas sebuah kasus dengan 'satudata case show KASUS'.");
}
