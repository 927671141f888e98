using SatuData.Pipeline;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Testing.Uploads;
using Shouldly;

namespace SatuData.Testing.Homes;

/// <summary>
/// A case of the procedure and the acts of its people, each through the operation the portal and the command line use.
/// The acts leave their messages in the queues; <see cref="RunAsync"/> lets the system do its part.
/// </summary>
public sealed class TestCase(TestHome place, string id)
{
    private static readonly Dictionary<string, AccessClass> AsProposed = [];

    public string Id { get; } = id;

    public SatuDataHome Home => place.Home;

    public CaseState State => Home.Find(Id)!;

    /// <summary>Hands in a nota dinas and leaves its message in the queue.</summary>
    public static async Task<TestCase> SubmitAsync(TestHome place, params (string Agency, string Standard)[] requests)
    {
        var outcome = await new AjukanNotaDinas(place.Home).RunAsync(TestRegion.NotaDinas(requests), TestRegion.Kasi);
        return new TestCase(place, outcome.Value.ShouldNotBeNull(outcome.Refusal?.Message).CaseId);
    }

    /// <summary>Hands in a nota dinas and has the letters issued.</summary>
    public static async Task<TestCase> OpenAsync(TestHome place, params (string Agency, string Standard)[] requests)
    {
        var opened = await SubmitAsync(place, requests);
        await opened.RunAsync();
        return opened;
    }

    /// <summary>The id of the case's first, second, … task.</summary>
    public string TaskId(int task) => State.Tasks[task - 1].Id;

    public CollectionTask Task(int task) => State.Tasks[task - 1];

    /// <summary>Lets the system handle every message.</summary>
    public Task<int> RunAsync() => place.Chain.RunAsync();

    public Task<Outcome<Submission>> UploadAsync(int task, UploadFile file) => UploadAsync(TaskId(task), file);

    public async Task<Outcome<Submission>> UploadAsync(string taskId, UploadFile file)
    {
        using var content = new MemoryStream(file.Bytes);
        return await new UnggahBerkas(Home).RunAsync(taskId, content, file.Name, "Operator");
    }

    /// <summary>
    /// Uploads a file, which has to be taken, and has it read; gives the submission as recorded then.
    /// </summary>
    public async Task<Submission> UploadAndReadAsync(int task, UploadFile file)
    {
        Done(await UploadAsync(task, file));
        await RunAsync();
        return Submission(task);
    }

    /// <summary>The newest submission of a task.</summary>
    public Submission Submission(int task) => Home.Records.Read(c => Submissions.Find(c, Task(task).SubmissionId!))!;

    public Task<Outcome<CaseState>> AcceptAsync(int task) =>
        new TinjauUnggahan(Home).AcceptAsync(TaskId(task), AsProposed, reason: null, TestRegion.Kasi);

    public Task<Outcome<CaseState>> AcceptAsync(int task, IReadOnlyDictionary<string, AccessClass> overrides) =>
        new TinjauUnggahan(Home).AcceptAsync(TaskId(task), overrides, "Keputusan uji.", TestRegion.Kasi);

    public Task<Outcome<CaseState>> ReturnAsync(int task, string reason = "Perbaiki temuan.") =>
        new TinjauUnggahan(Home).ReturnAsync(TaskId(task), reason, TestRegion.Kasi);

    public Task<Outcome<CaseState>> CloseLateAsync(string reason) =>
        new TutupTugasTerlambat(Home).RunAsync(Id, reason, "Dr. Budi Contoh, M.T.");

    public Task<Outcome<CaseState>> CheckAsync(string? improve = null, params int[] reopen) =>
        new PeriksaLaporanPengelolaan(Home).RunAsync(
            Id, new CheckVerdict(improve is null, improve ?? "", [.. reopen.Select(TaskId)]), TestRegion.Kasi);

    public Task<Outcome<CaseState>> FinaliseAsync() =>
        new FinalkanLaporanAkhir(Home).RunAsync(Id, "Dr. Budi Contoh, M.T.");

    public Task<Outcome<CaseState>> AcknowledgeAsync() =>
        new TerimaLaporanAkhir(Home).AcknowledgeAsync(Id, "Rini Contoh, M.Si.");

    public Task<Outcome<CaseState>> SendBackAsync(string reason) =>
        new TerimaLaporanAkhir(Home).ReturnAsync(Id, reason, "Rini Contoh, M.Si.");

    /// <summary>Uploads a right file for a task, accepts it as proposed, and has it stored.</summary>
    public async Task StoreAsync(int task, UploadFile file)
    {
        await UploadAndReadAsync(task, file);
        Done(await AcceptAsync(task));
        await RunAsync();
    }

    /// <summary>Takes a case whose data is all stored to its end.</summary>
    public async Task FinishAsync()
    {
        Done(await CheckAsync());
        await RunAsync();
        Done(await FinaliseAsync());
        await RunAsync();
        Done(await AcknowledgeAsync());
    }

    /// <summary>An act that had to be done was; gives what it gave.</summary>
    public static T Done<T>(Outcome<T> outcome)
        where T : class => outcome.Value.ShouldNotBeNull(outcome.Refusal?.Message);
}
