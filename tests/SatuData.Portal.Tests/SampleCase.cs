using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;

namespace SatuData.Portal.Tests;

/// <summary>
/// An invented case in step 3: one task stored, one returned; its findings hold a value nobody may see.
/// </summary>
internal static class SampleCase
{
    public const string Id = "PD-2026-0007";

    public const string Canary = "3201-CANARY-7788";

    public const string DocumentPath = "dokumen/PD-2026-0007/nota-dinas.html";

    public const string Document = "<!DOCTYPE html><title>Nota dinas</title><p>Isi";

    public static DateTimeOffset At(int day, int hour, int minute = 0) =>
        new(2026, 11, day, hour - 7, minute, 0, TimeSpan.Zero);

    public static async Task SaveAsync(SatuDataHome home, string id = Id, string subject = "Pendataan penduduk")
    {
        var path = home.Paths.Absolute(DocumentPath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, Document);
        await home.Records.CommitAsync(transaction =>
        {
            Agencies.Save(transaction, new Agency("dukcapil", "Dinas Kependudukan", ""));
            Agencies.Save(transaction, new Agency("dinkes", "Dinas Kesehatan", ""));
            var state = State(id, subject);
            CaseFiles.Save(
                transaction,
                state,
                [new NotaDinasDiajukan(At(2, 8), "kasi", id, state.NotaDinas, At(2, 9))]);
            transaction.Audit(
                new AuditEvent { Action = "NotaDinasDiajukan", Actor = "kasi", Subject = id, CaseId = id });
            SaveUploads(transaction, state);
        });
    }

    public static async Task CloseAsync(SatuDataHome home, string id) => await home.Records.CommitAsync(transaction =>
    {
        var state = State(id, "Pendataan selesai") with { Stage = CaseStage.Selesai, Tasks = [] };
        CaseFiles.Save(transaction, state, [new NotaDinasDiajukan(At(2, 8), "kasi", id, state.NotaDinas, At(2, 9))]);
    });

    private static CaseState State(string id, string subject) => new()
    {
        CaseId = id,
        NotaDinas = new NotaDinas
        {
            Subject = subject,
            Period = "Tahun 2026",
            From = "Kepala Seksi",
            Requests = [new("dukcapil", "penduduk-uji"), new("dinkes", "kelahiran-uji")],
        },
        NotaDinasNumber = "000.8.3.3/15/D.12",
        Stage = CaseStage.Pendataan,
        Tasks =
        [
            CollectionTask(id, "01", "dukcapil", "penduduk-uji", CollectionTaskStatus.Tersimpan),
            CollectionTask(id, "02", "dinkes", "kelahiran-uji", CollectionTaskStatus.Dikembalikan),
        ],
        Runs =
        [
            new StepRun(1, 1, At(2, 8), At(2, 9)) { FinishedAt = At(2, 8, 45), Actor = "kasi" },
            new StepRun(2, 1, At(2, 8, 45), At(2, 9, 45)) { FinishedAt = At(2, 10), Actor = "sistem" },
            new StepRun(3, 1, At(2, 10), At(12, 10)),
        ],
        Version = 1,
    };

    private static CollectionTask CollectionTask(
        string caseId, string number, string agency, string standard, CollectionTaskStatus status) => new()
    {
        Id = $"{caseId}-{number}",
        AgencyId = agency,
        StandardId = standard,
        StandardVersion = 2,
        DueAt = At(6, 15, 30),
        LetterNumber = $"000.8.3.3/{number}/D.12",
        Status = status,
        Round = 1,
    };

    private static void SaveUploads(RecordsTransaction transaction, CaseState state)
    {
        foreach (var task in state.Tasks)
        {
            var upload = Upload(task);
            Submissions.Insert(transaction, upload);
            Submissions.SaveReading(transaction, upload);
        }

        Submissions.SaveReturn(transaction, state.Tasks[1].SubmissionId!, "Perbaiki kode kecamatan.");
        StoredVersions.Insert(transaction, new StoredVersion
        {
            Dataset = $"penduduk-{state.CaseId}",
            Version = 3,
            CaseId = state.CaseId,
            SubmissionId = state.Tasks[0].SubmissionId!,
            Rows = 12345,
            CommitSha256 = new string('b', 64),
            OpenColumns = "jumlah",
            SealedColumns = "nik,nama",
            StoredAt = RecordsTime.Text(At(6, 9))!,
        });
        CaseDocuments.Insert(transaction, new CaseDocument
        {
            CaseId = state.CaseId,
            Path = DocumentPath,
            Kind = "nota-dinas",
            Round = 1,
            Number = state.NotaDinasNumber,
            Bytes = Document.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document))),
            CreatedAt = RecordsTime.Text(At(2, 8, 45))!,
        });
    }

    private static Submission Upload(CollectionTask task) => new()
    {
        Id = task.SubmissionId!,
        CaseId = task.Id[..^3],
        TaskId = task.Id,
        Round = 1,
        FileName = "data.xlsx",
        Bytes = 48_123,
        Sha256 = new string('a', 64),
        SealedPath = "brankas/x",
        UploadedBy = "operator",
        UploadedAt = RecordsTime.Text(At(5, 9))!,
        ReadAt = RecordsTime.Text(At(5, 9, 1)),
        IsReadable = true,
        Rows = 240,
        Errors = 17,
        Warnings = 1,
        FindingsJson = JsonSerializer.Serialize(
            new ReadFindings(
                [
                    new("extra-label", null, Severity.Warning, 1),
                    new("type-error", "jumlah", Severity.Error, 12),
                    new("type-error", "umur", Severity.Error, 5),
                ],
                [Found("C7"), Found("C9")]),
            ReadingJson.Default.ReadFindings),
        ClassificationJson = JsonSerializer.Serialize(
            new ReadClassification("orang", "1", new string('c', 64),
                [new ProposedClass("nik", AccessClass.Dikecualikan, "nik", "UU 14/2008 Pasal 17 huruf h", [], 1)]),
            ReadingJson.Default.ReadClassification),
    };

    private static Finding Found(string cell) => new()
    {
        Code = "type-error",
        Severity = Severity.Error,
        Message = "Isi bukan bilangan bulat.",
        Field = "jumlah",
        Sheet = "Data",
        Cell = cell,
        Value = Canary,
    };
}
