using SatuData.Pipeline.Home;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Tabular.Findings;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Shows the findings of an upload with their values to somebody who may see them: read from the seal, and entered in
/// the
/// audit chain.
/// </summary>
public sealed class BukaTemuan(SatuDataHome home)
{
    /// <summary>The findings of a submission with values.</summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Outcome<FindingLog>> RunAsync(string submissionId, string actor,
        CancellationToken cancel = default)
    {
        if (home.Records.Read(c => Submissions.Find(c, submissionId)) is not { } submission
            || home.FindTask(submission.TaskId) is not { } found)
        {
            return Outcome.Refused<FindingLog>("unggahan-tidak-dikenal",
                $"Unggahan {submissionId} tidak ada. Nomornya ada pada 'satudata case show KASUS'.");
        }

        if (!ValueReaders.Include(home, submission, actor))
        {
            return Outcome.Refused<FindingLog>("tidak-berhak",
                "Nilai temuan hanya dapat dilihat oleh pengunggah, operator perangkat daerahnya, Kasi, dan "
                + "administrator.");
        }

        if (home.StandardArchive.Find(found.Task.StandardId, found.Task.StandardHash) is not { } standard)
        {
            return Outcome.Refused<FindingLog>("standar-tidak-ada",
                $"Standar data '{found.Task.StandardId}' tidak ada lagi. Hubungi Kasi Pengelolaan Data.");
        }

        using var opened = OpenedSubmission.Open(home, submission, standard, found);
        var log = opened.Table.Check(cancellation: cancel).Findings;
        await home.Records.CommitAsync(
            transaction => transaction.Audit(new AuditEvent
            {
                Action = "TemuanDibuka", Actor = actor, Subject = submission.Id, CaseId = submission.CaseId,
            }),
            cancel).ConfigureAwait(false);
        return Outcome.Done(log);
    }
}
