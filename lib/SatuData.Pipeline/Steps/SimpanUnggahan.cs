using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Cases;
using SatuData.Snapshots;
using SatuData.Snapshots.Durable;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Step 4: accepted data becomes a snapshot version, open columns in the open and the others sealed; when it is the
/// case's last, a recovery point is made. The submission's id is the storage key, so that storing again after a crash
/// finds the version already made.
/// </summary>
public sealed class SimpanUnggahan(SatuDataHome home)
{
    /// <summary>Handles the message that a submission was accepted.</summary>
    /// <exception cref="StorageFullException">
    /// There is no room; nothing is lost, and the message is to be delivered again.
    /// </exception>
    public async Task RunAsync(CaseMessage message, Receipt receipt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (home.Find(message.CaseId) is not { } state
            || state.FindTask(message.TaskId!) is not { Status: CollectionTaskStatus.Diterima } task
            || task.Round != message.Round)
        {
            await home.Changes.HandleAsync(message, receipt, command: null, also: null, cancel).ConfigureAwait(false);
            return;
        }

        try
        {
            await StoreAsync(message, receipt, (state, task), cancel).ConfigureAwait(false);
        }
        catch (IOException full) when (DurableFile.IsDiskFull(full))
        {
            await TellAsync(state, task).ConfigureAwait(false);
            throw full as StorageFullException ?? new StorageFullException(full);
        }
    }

    private async Task StoreAsync(
        CaseMessage message, Receipt receipt, (CaseState State, CollectionTask Task) found, CancellationToken cancel)
    {
        var (state, task) = found;
        var submission = home.Records.Read(c => Submissions.Find(c, task.SubmissionId!))!;
        var standard = await home.DemandStandardAsync(state, (task.StandardId, task.StandardHash), cancel)
            .ConfigureAwait(false);
        var unsynced = new UnsyncedFiles(home.Disk);
        SnapshotVersion version;
        using (await home.LargeUploads.EnterAsync(submission.Bytes, cancel).ConfigureAwait(false))
        {
            version = Store(task, submission, standard, unsynced, cancel);
        }

        var isLast = state.Tasks.All(t => t.Id == task.Id || t.IsSettled);
        var point = isLast ? CaseRecoveryPoint.Create(home, state, version, message, unsynced) : null;
        var number = message.Numbers[0];
        var written = home.Documents.Write(
            new DocumentSource
            {
                CaseId = state.CaseId,
                Name = $"catatan-penyimpanan-{submission.Id}",
                Kind = "catatan-penyimpanan",
                Round = task.Round,
                Number = number,
                CreatedAt = message.OccurredAt,
            },
            OfficialForms.CatatanPenyimpanan(home, state, new StorageNote(task, version, point, number, message)),
            unsynced);
        var test = WriteTest((state, task, submission), standard, message, unsynced);
        await home.Changes.HandleAsync(
            message, receipt, new CatatPenyimpanan(OfficialForms.System, task.Id, task.Round, written[0].Path),
            transaction =>
            {
                StoredVersions.Insert(transaction, Catalogue(state.CaseId, submission.Id, version));
                written.Register(transaction);
                test.Register(transaction);
                point.Register(transaction);
            },
            cancel,
            unsynced).ConfigureAwait(false);
    }

    /// <summary>Name of the dataset that a task's data is a version of.</summary>
    public static string Dataset(CollectionTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return $"{task.StandardId}.{task.AgencyId}";
    }

    // An attachment of the storage note: it has the note's number, and is absent when nothing is exempt.
    private IReadOnlyList<CaseDocument> WriteTest(
        (CaseState Case, CollectionTask Task, Submission Submission) of, DataStandard standard, CaseMessage message,
        UnsyncedFiles unsynced)
    {
        var files = ConsequenceTest.Of(home, of, standard, message);
        return files.Count == 0 ? [] : home.Documents.Write(
            new DocumentSource
            {
                CaseId = of.Case.CaseId,
                Name = $"uji-konsekuensi-{of.Submission.Id}",
                Kind = "uji-konsekuensi",
                Round = of.Task.Round,
                Number = message.Numbers[0],
                CreatedAt = message.OccurredAt,
            },
            files,
            unsynced);
    }

    // When not even the records have room, the host's log is all that tells.
    private async Task TellAsync(CaseState state, CollectionTask task)
    {
        try
        {
            await home.Records.CommitAsync(transaction => Notices.Send(transaction, new Notice(
                state.CaseId, task.SubmissionId!, "ruang-penuh", "administrator",
                $"Unggahan {task.SubmissionId} belum dapat disimpan karena ruang penyimpanan penuh. Kosongkan ruang; "
                + "penyimpanan diulang dengan sendirinya, atau dengan 'satudata queue resubmit penyimpanan' bila sudah "
                + "terlalu lama. Tidak ada data yang hilang."))).ConfigureAwait(false);
        }
        catch (Exception trouble) when (trouble is RecordsException or DbException)
        {
        }
    }

    private SnapshotVersion Store(
        CollectionTask task, Submission submission, DataStandard standard, UnsyncedFiles unsynced,
            CancellationToken cancel)
    {
        var decided = JsonSerializer.Deserialize(submission.DecisionsJson!, ReadingJson.Default.DecidedClasses)!;
        using var opened = OpenedSubmission.Open(home, submission, standard);
        return home.Snapshots.Store(
            new StoreRequest
            {
                Dataset = Dataset(task),
                StorageKey = submission.Id,
                Table = opened.Table.TypedTable(),
                Open = decided.Open,
                Actor = OfficialForms.System,
                Lineage = new Dictionary<string, string>
                {
                    ["kasus"] = submission.CaseId,
                    ["unggahan"] = submission.Id,
                    ["sha256"] = submission.Sha256,
                    ["standar"] = string.Create(CultureInfo.InvariantCulture, $"{standard.Id} v{standard.Version}"),
                    ["sidikStandar"] = standard.Hash,
                    ["ronde"] = submission.Round.ToString(CultureInfo.InvariantCulture),
                },
            },
            unsynced,
            cancel);
    }

    private static StoredVersion Catalogue(string caseId, string submissionId, SnapshotVersion version) => new()
    {
        Dataset = version.Dataset,
        Version = version.Version,
        CaseId = caseId,
        SubmissionId = submissionId,
        Rows = version.Rows,
        CommitSha256 = version.CommitSha256,
        OpenColumns = string.Join(',', version.OpenColumns),
        SealedColumns = string.Join(',', version.SealedColumns),
        StoredAt = RecordsTime.Text(version.CommittedAt)!,
    };
}
