using SatuData.Pipeline.Home;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Reports.Annotating;
using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Gives an operator a stored upload back with its findings marked in it. The file is opened from its seal and checked
/// again, since values are kept nowhere else; who took it is in the audit chain. Who has no right to the values gets a
/// workbook in which all but open numbers is masked.
/// </summary>
public sealed class TandaiUnggahan(SatuDataHome home)
{
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
            MaskCell = open is null ? null : Mask(opened.Table, open),
            Reading = opened.Options,
            FieldTitle = name => standard.Find(name)?.Title ?? name,
        };
        if (!WorkbookAnnotation.TryWrite(opened.Content, opened.Table.Description.Format, request, target))
        {
            return Outcome.Refused<FindingLog>("tidak-dapat-ditandai",
                $"{submission.FileName} tidak dapat ditandai. Lihat temuannya dengan 'satudata review show {submission.TaskId}'.");
        }

        await home.Records.CommitAsync(
            transaction => transaction.Audit(new AuditEvent
            {
                Action = isMasked ? "UnggahanDitandaiTersamar" : "UnggahanDitandai", Actor = actor, Subject = submission.Id, CaseId = submission.CaseId,
            }),
            cancel).ConfigureAwait(false);
        return Outcome.Done(log);
    }

    // What stands outside the data, also a header that may be a person, is masked like an exempt cell.
    private static Func<long, int, string, string> Mask(TableFile table, OpenColumns open)
    {
        var shown = table.Columns.Where(c => c.Field is { } field && open.Contains(field.Name)).Select(c => c.Index + 1).ToHashSet();
        return (_, column, text) => shown.Contains(column) && FindingMask.IsPlain(text) ? text : FindingMask.Of(text)!;
    }
}
