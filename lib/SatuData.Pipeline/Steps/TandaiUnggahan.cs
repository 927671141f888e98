using SatuData.Pipeline.Home;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Reports.Annotating;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Findings;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Gives an operator a stored upload back with its findings marked in it. The file is opened from its seal and checked
/// again, since values are kept nowhere else; who took it is in the audit chain. Who has no right to the values gets a
/// workbook in which all but open numbers is masked.
/// </summary>
public sealed class TandaiUnggahan(SatuDataHome home)
{
    /// <summary>
    /// How the name of a submission's annotated workbook must end: <c>.xlsm</c> where it carries macros, else
    /// <c>.xlsx</c>; null when there is no such submission.
    /// </summary>
    /// <param name="submissionId">The submission.</param>
    public string? Ending(string submissionId)
    {
        if (home.Records.Read(c => Submissions.Find(c, submissionId)) is not { } submission)
        {
            return null;
        }

        var path = home.Paths.Absolute(submission.SealedPath);
        using var content = SealedFile.Open(path, home.Keys, UnggahBerkas.SealContext(path));
        return WorkbookAnnotation.HasMacros(content) ? ".xlsm" : ".xlsx";
    }

    /// <summary>Writes the annotated workbook of a submission to <paramref name="target"/>.</summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="target">Where it goes; nothing useful is in it when refused.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Outcome<FindingLog>> RunAsync(
        string submissionId, Stream target, string actor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (home.Records.Read(c => Submissions.Find(c, submissionId)) is not { } submission
            || home.FindTask(submission.TaskId) is not { } found)
        {
            return Outcome.Refused<FindingLog>("unggahan-tidak-dikenal",
                $"Unggahan {submissionId} tidak ada. Nomornya ada pada 'satudata case show KASUS'.");
        }

        if (home.StandardArchive.Find(found.Task.StandardId, found.Task.StandardHash) is not { } standard)
        {
            return Outcome.Refused<FindingLog>("standar-tidak-ada",
                $"Standar data '{found.Task.StandardId}' tidak ada lagi. Hubungi Kasi Pengelolaan Data.");
        }

        using var opened = OpenedSubmission.Open(home, submission, standard, found);
        var log = opened.Table.Check(cancellation: cancel).Findings;
        var isMasked = !ValueReaders.Include(home, submission, actor);
        var open = isMasked ? ValueReaders.OpenOf(submission) : null;
        var request = new AnnotationRequest
        {
            FileName = submission.FileName,
            StandardTitle = $"{standard.Title} versi {standard.Version}",
            Counts = log.Counts,
            Items = open is null ? log.Items : new ReadFindings(log.Counts, log.Items).KeepValuesOf(open).Items,
            MaskCell = open is null ? null : CellMask.AllBut(
                opened.Table.Columns.Where(c => c.Field is { } field && open.Contains(field.Name))
                    .Select(c => c.Index)),
            Reading = opened.Options,
            NumberColumns = AnnotationRequest.NumbersOf(opened.Table.Columns),
            FieldTitle = name => standard.Find(name)?.Title ?? name,
        };
        if (!WorkbookAnnotation.TryWrite(opened.Content, opened.Table.Description.Format, request, target))
        {
            return Outcome.Refused<FindingLog>("tidak-dapat-ditandai",
                $"{submission.FileName} tidak dapat ditandai. Lihat temuannya dengan "
                + $"'satudata review show {submission.TaskId}'.");
        }

        await home.Records.CommitAsync(
            transaction => transaction.Audit(new AuditEvent
            {
                Action = isMasked ? "UnggahanDitandaiTersamar" : "UnggahanDitandai",
                Actor = actor,
                Subject = submission.Id,
                CaseId = submission.CaseId,
            }),
            cancel).ConfigureAwait(false);
        return Outcome.Done(log);
    }
}
