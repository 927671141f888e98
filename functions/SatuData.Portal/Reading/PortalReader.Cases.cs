using System.Security.Cryptography;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;

namespace SatuData.Portal.Reading;

public sealed partial class PortalReader
{
    private const int AuditLinesShown = 20;

    /// <summary>A case; null when there is none of that id.</summary>
    public CaseView? Case(string caseId)
    {
        var found = home.Records.Read(
            connection => CaseFiles.Find(connection, caseId) is not { } state ? null : new CaseRecords(
            state,
            CaseFiles.List(connection).First(r => r.Id == caseId),
            Submissions.OfCase(connection, caseId),
            CaseDocuments.OfCase(connection, caseId),
            StoredVersions.OfCase(connection, caseId),
            Agencies.List(connection)));
        return found is null ? null : View(found);
    }

    /// <summary>
    /// The bytes of a registered document; null when the case has none of that path, or its file is gone.
    /// </summary>
    public async Task<StoredDocument?> DocumentAsync(string caseId, string path, CancellationToken cancellationToken)
    {
        var document = home.Records.Read(connection => CaseDocuments.OfCase(connection, caseId))
            .FirstOrDefault(d => d.Path == path);
        var file = document is null ? null : home.Paths.Absolute(document.Path);
        if (document is null || !File.Exists(file))
        {
            return null;
        }

        var content = await File.ReadAllBytesAsync(file, cancellationToken);
        var isIntact = Convert.ToHexStringLower(SHA256.HashData(content)) == document.Sha256;
        return new StoredDocument(Path.GetFileName(path), content, isIntact);
    }

    private CaseView View(CaseRecords of) => new()
    {
        Summary = Summary(of.Row, of.State),
        From = of.State.NotaDinas.From,
        LetterNumber = of.State.NotaDinasNumber,
        Steps = [.. home.Definition.Steps.SelectMany(s => StepLines(of.State, s.Number))],
        Tasks = [.. of.State.Tasks.Select(t => TaskLine(t, of.Agencies, of.Submissions))],
        Documents = [.. of.Documents.Select(Document)],
        Versions =
        [
            .. of.Versions.Select(v => new VersionLine(
                v.Dataset,
                v.Version,
                v.Rows,
                v.SealedColumns.Split(',', StringSplitOptions.RemoveEmptyEntries).Length,
                home.Local(RecordsTime.Parse(v.StoredAt)),
                v.CommitSha256)),
        ],
        Audit =
        [
            .. home.Audit.ForCase(of.State.CaseId).TakeLast(AuditLinesShown).Reverse().Select(e => new AuditLine(
                e.Sequence, home.Local(e.At), PortalWords.Action(e.Action), e.Actor, e.Subject, e.Hash)),
        ],
        LateClosing = of.State.LateClosing is not { } closing
            ? null
            : $"{closing.Tasks.Count} tugas ditutup tanpa data oleh {closing.DecidedBy}: {closing.Reason}",
    };

    private IEnumerable<StepLine> StepLines(CaseState state, int number)
    {
        var step = home.Definition.Step(number);
        var actor = home.Definition.FindActor(step.Actor)?.Name ?? step.Actor;
        var line = new StepLine
        {
            Number = number,
            Title = step.Title,
            Round = 1,
            Actor = actor,
            Standard = step.Waktu.ToString(),
            Timing = Timing.Belum,
        };
        var runs = state.Runs.Where(r => r.Step == number).ToList();
        return runs.Count == 0 ? [line] : runs.Select(r => line with
        {
            Round = r.Round,
            Actor = r.Actor is null ? actor : $"{actor} ({r.Actor})",
            StartedAt = home.Local(r.StartedAt),
            FinishedAt = r.FinishedAt is { } done ? home.Local(done) : null,
            DueAt = home.Local(r.DueAt),
            WorkTime = home.Calendar.WorkTimeBetween(r.StartedAt, r.FinishedAt ?? home.Clock.GetUtcNow()),
            Timing = TimingOf(r.FinishedAt, r.DueAt),
        });
    }

    private CaseTaskLine TaskLine(
        CollectionTask task, IReadOnlyList<Agency> agencies, IReadOnlyList<Submission> submissions)
    {
        var newest = submissions.LastOrDefault(s => s.TaskId == task.Id);
        var delivered = newest is null || task.IsOpenForUpload
            ? (DateTimeOffset?)null
            : RecordsTime.Parse(newest.UploadedAt);
        return new CaseTaskLine
        {
            Id = task.Id,
            Agency = AgencyName(agencies, task.AgencyId),
            Dataset = DatasetTitle(task.StandardId),
            Status = PortalWords.Status(task.Status),
            Timing = task.Status == CollectionTaskStatus.DitutupTerlambat
                ? Timing.Terlambat
                : TimingOf(delivered, task.DueAt),
            Round = task.Round,
            DueAt = home.Local(task.DueAt),
            Rows = newest?.Rows,
            Errors = newest?.Errors,
            Warnings = newest?.Warnings,
        };
    }

    private Timing TimingOf(DateTimeOffset? done, DateTimeOffset due) =>
        (done ?? home.Clock.GetUtcNow()) > due ? Timing.Terlambat : done is null ? Timing.Berjalan : Timing.Sesuai;

    private DocumentLine Document(CaseDocument d) => new(
        d.Path,
        PortalWords.Document(d.Kind),
        d.Number,
        d.Round,
        Path.GetExtension(d.Path).TrimStart('.'),
        d.Bytes,
        home.Local(RecordsTime.Parse(d.CreatedAt)),
        d.Sha256);

    private sealed record CaseRecords(
        CaseState State,
        CaseRow Row,
        IReadOnlyList<Submission> Submissions,
        IReadOnlyList<CaseDocument> Documents,
        IReadOnlyList<StoredVersion> Versions,
        IReadOnlyList<Agency> Agencies);
}
