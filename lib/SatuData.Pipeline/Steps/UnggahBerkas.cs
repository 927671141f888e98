using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Vault;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Step 3, the operator's part: a file is handed in for a task. Its bytes are sealed as they come, before anything is
/// known of them, because any upload may hold exempt data.
/// </summary>
public sealed class UnggahBerkas(SatuDataHome home)
{
    /// <summary>The largest file taken, in bytes.</summary>
    public const long MaximumBytes = 1L << 30;

    /// <summary>
    /// Takes the bytes of <paramref name="content"/> as the next round of the task; gives the new submission.
    /// </summary>
    /// <param name="taskId">The task.</param>
    /// <param name="content">The file, read to its end.</param>
    /// <param name="fileName">Its name as the operator has it; folders are dropped.</param>
    /// <param name="actor">Who uploads.</param>
    /// <param name="choices">How it is to be read, at this step and all later ones; null to let its content
    /// decide.</param>
    /// <param name="cancel">Gives up before anything is recorded.</param>
    public async Task<Outcome<Submission>> RunAsync(
        string taskId, Stream content, string fileName, string actor, ReadingChoices? choices = null,
        CancellationToken cancel = default)
    {
        if (home.FindTask(taskId) is not { } found)
        {
            return Outcome.Refused<Submission>("tugas-tidak-dikenal",
                $"Tugas {taskId} tidak ada. Lihat tugas sebuah kasus dengan 'satudata case show KASUS'.");
        }

        // Refused before the bytes are taken where that is already certain; the transaction decides again.
        var early = home.Procedure.Decide(found.Case, new UnggahData(actor, taskId), home.Clock.GetUtcNow());
        if (early.Refusal is not null)
        {
            return Outcome.Refused<Submission>(early.Refusal);
        }

        if (home.StandardArchive.Find(found.Task.StandardId, found.Task.StandardHash) is null)
        {
            return Outcome.Refused<Submission>("standar-tidak-ada",
                $"Standar data '{found.Task.StandardId}' untuk tugas {taskId} tidak ada lagi, sehingga berkas belum "
                + "dapat diterima. Hubungi Kasi Pengelolaan Data, lalu unggah lagi.");
        }

        var path = SealedPath(found.Case.CaseId, taskId);
        var unsynced = new UnsyncedFiles(home.Disk);
        unsynced.CreateDirectory(Path.GetDirectoryName(path)!);
        using var measured = new MeasuredStream(content, MaximumBytes);
        if (Seal(measured, path, unsynced) is { } refusal)
        {
            return Outcome.Refused<Submission>(refusal);
        }

        cancel.ThrowIfCancellationRequested();
        Submission? submission = null;
        var outcome = await home.Changes.ActAsync(
            found.Case.CaseId,
            _ => new UnggahData(actor, taskId),
            (transaction, state) =>
            {
                var task = state.FindTask(taskId)!;
                submission = new Submission
                {
                    Id = task.SubmissionId!,
                    CaseId = state.CaseId,
                    TaskId = taskId,
                    Round = task.Round,
                    FileName = CleanName(fileName),
                    Bytes = measured.Count,
                    Sha256 = measured.Sha256(),
                    SealedPath = home.Paths.Relative(path),
                    UploadedBy = actor,
                    UploadedAt = RecordsTime.Text(transaction.Now)!,
                    ChoicesJson = choices is null
                        ? null
                        : JsonSerializer.Serialize(choices, ReadingJson.Default.ReadingChoices),
                };
                Submissions.Insert(transaction, submission);
            },
            cancel,
            unsynced).ConfigureAwait(false);
        if (outcome.IsDone)
        {
            return Outcome.Done(submission!);
        }

        SealedFile.Delete(path);
        return Outcome.Refused<Submission>(outcome.Refusal);
    }

    /// <summary>What binds a sealed upload to its place: the name of its file.</summary>
    internal static string SealContext(string path) => Path.GetFileNameWithoutExtension(path);

    private Refusal? Seal(MeasuredStream measured, string path, UnsyncedFiles unsynced)
    {
        var isWhole = false;
        try
        {
            SealedFile.Seal(measured, path, home.Keys, SealContext(path), unsynced);
            isWhole = true;
            return null;
        }
        catch (UploadTooLargeException)
        {
            return new Refusal("berkas-terlalu-besar",
                "Berkas lebih besar dari 1 GB. Bagi menjadi beberapa berkas atau hubungi Kasi Pengelolaan Data.");
        }
        catch (IOException full) when (DurableFile.IsDiskFull(full))
        {
            return new Refusal("ruang-penuh",
                "Berkas belum diterima karena ruang penyimpanan server penuh. Hubungi Administrator Server, "
                + "lalu unggah lagi.");
        }
        finally
        {
            // Half a file, cut off by its size or by a broken connection, would take up room for ever.
            if (!isWhole)
            {
                File.Delete(path);
            }
        }
    }

    // The name is new at every attempt, so that an interrupted upload never stands in the way of the next.
    private string SealedPath(string caseId, string taskId) =>
        Path.Combine(
            home.Paths.Uploads, caseId, $"{taskId}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}.aead");

    private static string CleanName(string fileName)
    {
        var name = fileName[(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var clean = string.Concat(name.Where(c => !char.IsControl(c) && !IsInvisible(c)));
        return clean.Trim('.', ' ').Length == 0 ? "tanpa-nama" : clean.Length > 200 ? clean[^200..] : clean;
    }

    // Marks that turn the direction of writing can make a name look like another.
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
