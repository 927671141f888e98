using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Rounds;

/// <summary>What goes back comes again as a numbered round, and nothing of the earlier round is overwritten.</summary>
public sealed class SendBackTests
{
    private static readonly UploadFile Harvest = CsvFile.Of("padi.csv", HarvestTable.Rows(12));
    private static readonly UploadFile Better = CsvFile.Of("padi (perbaikan).csv", HarvestTable.Rows(20, seed: 2));

    [Fact]
    public async Task TinjauUnggahan_Returned_TheNextUploadIsRoundTwoAndIsStored()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.UploadAndReadAsync(1, Harvest);
        TestCase.Done(await run.ReturnAsync(1, "Lengkapi bulan Juni."));

        await run.StoreAsync(1, Better);

        var submissions = place.Home.Records.Read(c => Submissions.OfCase(c, run.Id));
        submissions.Select(s => (s.Round, s.FileName, s.ReturnReason)).ShouldBe(
            [(1, "padi.csv", "Lengkapi bulan Juni."), (2, "padi (perbaikan).csv", null)]);
        submissions.ShouldAllBe(s => File.Exists(place.Home.Paths.Absolute(s.SealedPath)));
        var notice = Notices(run).Single(n => n.Kind == "dikembalikan");
        (notice.Recipient, notice.Text.EndsWith("Lengkapi bulan Juni.", StringComparison.Ordinal))
            .ShouldBe(("distan", true));
        var result = ReportJson.Of(place.Home, run.Id, "laporan-pengelolaan")["hasil"]![0]!;
        ((int)result["ronde"]!, (int)result["baris"]!, (int)result["versiSnapshot"]!).ShouldBe((2, 20, 0));
    }

    [Fact]
    public async Task PeriksaLaporan_ImproveWithoutTasks_DraftsReportRoundTwoOfTheSameData()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await StoredAsync(place);

        TestCase.Done(await run.CheckAsync(improve: "Jelaskan cakupan."));
        await run.RunAsync();

        (run.State.Stage, run.State.ReportRound).ShouldBe((CaseStage.MenungguPemeriksaan, 2));
        var second = ReportJson.Of(place.Home, run.Id, "laporan-pengelolaan", round: 2);
        var check = second["pemeriksaan"]!.AsArray().ShouldHaveSingleItem()!;
        ((int)check["ronde"]!, (string)check["putusan"]!, (string)check["alasan"]!)
            .ShouldBe((1, "perluPerbaikan", "Jelaskan cakupan."));
        ReportJson.Step(second, 5).Count.ShouldBe(2);
        ReportJson.Of(place.Home, run.Id, "laporan-pengelolaan", round: 1).ShouldNotBeNull();
        place.Home.Records.Read(c => StoredVersions.OfCase(c, run.Id)).Count.ShouldBe(1);
        await run.FinishAsync();
        run.State.Stage.ShouldBe(CaseStage.Selesai);
    }

    [Fact]
    public async Task PeriksaLaporan_ImproveWithAReopenedTask_BringsANewRoundANewVersionAndANewPoint()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await StoredAsync(place);

        TestCase.Done(await run.CheckAsync("Data Juni belum ada.", 1));
        await run.RunAsync();
        (run.State.Stage, run.Task(1).Status).ShouldBe((CaseStage.Pendataan, CollectionTaskStatus.Dikembalikan));
        await run.StoreAsync(1, Better);

        (run.State.Stage, run.State.ReportRound, run.Task(1).Round).ShouldBe((CaseStage.MenungguPemeriksaan, 2, 2));
        var home = place.Home;
        home.Records.Read(c => StoredVersions.OfCase(c, run.Id)).Select(v => (v.Version, v.Rows))
            .ShouldBe([(0, 12), (1, 20)]);
        home.RecoveryPoints.Get($"{run.Id}-1")!.Datasets.Values.Single().Version.ShouldBe(0);
        home.RecoveryPoints.Get($"{run.Id}-2")!.Datasets.Values.Single().Version.ShouldBe(1);
        var report = ReportJson.Of(home, run.Id, "laporan-pengelolaan", round: 2);
        ((int)report["hasil"]![0]!["ronde"]!, (int)report["hasil"]![0]!["versiSnapshot"]!).ShouldBe((2, 1));
        await run.FinishAsync();
        home.Audit.Verify().Fault.ShouldBeNull();
    }

    [Fact]
    public async Task PeriksaLaporan_ImproveWithoutSayingWhat_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await StoredAsync(place);

        (await run.CheckAsync(improve: " ")).Refusal.ShouldNotBeNull().Code.ShouldBe("alasan-kosong");

        run.State.Stage.ShouldBe(CaseStage.MenungguPemeriksaan);
    }

    [Fact]
    public async Task TerimaLaporanAkhir_Returned_TheFinalReportComesAsRoundTwo()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await StoredAsync(place);
        TestCase.Done(await run.CheckAsync());
        await run.RunAsync();
        TestCase.Done(await run.FinaliseAsync());
        await run.RunAsync();

        (await run.SendBackAsync("")).Refusal.ShouldNotBeNull().Code.ShouldBe("alasan-kosong");
        TestCase.Done(await run.SendBackAsync("Tambahkan dasar hukum."));
        await run.RunAsync();
        TestCase.Done(await run.FinaliseAsync());
        await run.RunAsync();
        TestCase.Done(await run.AcknowledgeAsync());

        (run.State.Stage, run.State.FinalRound).ShouldBe((CaseStage.Selesai, 2));
        var documents = place.Home.Records.Read(c => CaseDocuments.OfCase(c, run.Id));
        documents.Where(d => d.Kind == "laporan-akhir").Select(d => d.Round).Distinct()
            .ShouldBe([1, 2], ignoreOrder: true);
        documents.Where(d => d.Kind == "penyampaian").ShouldAllBe(d => File.Exists(place.Home.Paths.Absolute(d.Path)));
        ReportJson.Step(ReportJson.Of(place.Home, run.Id, "laporan-akhir", round: 2), 8).Count.ShouldBe(2);
    }

    [Fact]
    public async Task FinalkanLaporan_TwoPeopleAtOnce_OneReportIsDelivered()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await StoredAsync(place);
        TestCase.Done(await run.CheckAsync());
        await run.RunAsync();

        var outcomes = await Task.WhenAll(Task.Run(run.FinaliseAsync), Task.Run(run.FinaliseAsync));
        await run.RunAsync();

        outcomes.Count(o => o.IsDone).ShouldBe(1);
        outcomes.Single(o => !o.IsDone).Refusal.ShouldNotBeNull().Code.ShouldBe("bukan-tahapnya");
        run.State.Stage.ShouldBe(CaseStage.MenungguPenerimaan);
    }

    private static async Task<TestCase> StoredAsync(TestHome place)
    {
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.StoreAsync(1, Harvest);
        return run;
    }

    private static IReadOnlyList<Notice> Notices(TestCase run) =>
        run.Home.Records.Read(c => Records.Cases.Notices.OfCase(c, run.Id));
}
