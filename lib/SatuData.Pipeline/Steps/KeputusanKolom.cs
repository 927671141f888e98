using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Audit;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// The reviewer's decisions on single columns of the round under review: the proposal confirmed or overridden, each
/// with
/// its reason. They are carried out when the round is accepted.
/// </summary>
public sealed class KeputusanKolom(SatuDataHome home)
{
    /// <summary>Records the decision on one column; a later one on the same column replaces it.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="decision">What is decided.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancel">Gives up before anything is recorded.</param>
    public async Task<Outcome<StoredColumnDecision>> RunAsync(
        string taskId, ColumnChoice decision, string actor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (home.FindTask(taskId) is not { } found)
        {
            return Outcome.Refused<StoredColumnDecision>("tugas-tidak-dikenal",
                $"Tugas {taskId} tidak ada. Lihat tugas sebuah kasus dengan 'satudata case show KASUS'.");
        }

        var submission = found.Task.SubmissionId is { } id ? home.Records.Read(c => Submissions.Find(c, id)) : null;
        if (found.Task.Status != CollectionTaskStatus.MenungguReviu || submission?.ClassificationJson is null)
        {
            return Outcome.Refused<StoredColumnDecision>("bukan-tahapnya",
                $"Tidak ada unggahan tugas {taskId} yang menunggu reviu.");
        }

        var proposals = JsonSerializer.Deserialize(submission.ClassificationJson,
            ReadingJson.Default.ReadClassification)!;
        var checkedChoice = new ColumnChoices(home, proposals, submission.Id).Check(decision);
        if (!checkedChoice.IsDone)
        {
            return Outcome.Refused<StoredColumnDecision>(checkedChoice.Refusal);
        }

        var stored = ColumnChoices.Stored(
            checkedChoice.Value, proposals, (submission, SimpanUnggahan.Dataset(found.Task)),
            (actor, home.Clock.GetUtcNow()));
        return await home.Records.CommitAsync(
            transaction =>
            {
                // Somebody may have accepted or returned the round meanwhile.
                if (Submissions.Find(transaction.Connection, submission.Id) is not { DecisionsJson: null,
                    ReturnReason: null })
                {
                    return Outcome.Refused<StoredColumnDecision>(
                        "bukan-tahapnya", $"Unggahan {submission.Id} sudah diputuskan.");
                }

                ColumnDecisions.Insert(transaction, stored);
                Audit(transaction, stored);
                return Outcome.Done(stored);
            },
            cancel).ConfigureAwait(false);
    }

    internal static void Audit(RecordsTransaction transaction, StoredColumnDecision decision) =>
        transaction.Audit(new AuditEvent
        {
            Action = decision.IsOverride ? "KelasKolomDiubah" : "KelasKolomDikukuhkan",
            Actor = decision.DecidedBy,
            Subject = $"{decision.SubmissionId}:{decision.Column}:{decision.Decided}",
            CaseId = decision.CaseId,
        });
}
