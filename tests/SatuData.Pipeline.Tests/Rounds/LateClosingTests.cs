using SatuData.Procedures.PengelolaanData;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Rounds;

/// <summary>
/// Tasks whose data never came are closed by a decision, after their due time, and the report names them.
/// </summary>
public sealed class LateClosingTests
{
    [Fact]
    public async Task TutupTugasTerlambat_BeforeTheDueTime_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await OneStoredAsync(place);

        var outcome = await run.CloseLateAsync("Data tidak tersedia.");

        outcome.Refusal.ShouldNotBeNull().Code.ShouldBe("belum-lewat-tenggat");
        run.State.Stage.ShouldBe(CaseStage.Pendataan);
    }

    [Fact]
    public async Task TutupTugasTerlambat_WithoutAReason_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await OneStoredAsync(place);
        place.Clock.Advance(TimeSpan.FromDays(4));

        (await run.CloseLateAsync("")).Refusal.ShouldNotBeNull().Code.ShouldBe("alasan-kosong");
    }

    [Fact]
    public async Task TutupTugasTerlambat_AnUploadUnderReview_IsRefusedUntilItIsDecided()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await OneStoredAsync(place);
        await run.UploadAndReadAsync(2, WorkbookFile.Of("bansos.xlsx", PersonTable.Rows(5)));
        place.Clock.Advance(TimeSpan.FromDays(4));

        (await run.CloseLateAsync("Data tidak tersedia.")).Refusal.ShouldNotBeNull().Code
            .ShouldBe("tugas-sedang-diproses");
        TestCase.Done(await run.ReturnAsync(2));

        TestCase.Done(await run.CloseLateAsync("Data tidak tersedia."));
    }

    [Fact]
    public async Task TutupTugasTerlambat_AfterTheDueTime_TheReportNamesTheAgencyAndTheDecision()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await OneStoredAsync(place);
        place.Clock.Now = new DateTimeOffset(2026, 11, 5, 9, 0, 0, TimeSpan.FromHours(7));

        TestCase.Done(await run.CloseLateAsync("Data tidak tersedia sampai tenggat."));
        await run.RunAsync();

        run.State.Tasks.Select(t => t.Status)
            .ShouldBe([CollectionTaskStatus.Tersimpan, CollectionTaskStatus.DitutupTerlambat]);
        var report = ReportJson.Of(place.Home, run.Id, "laporan-pengelolaan");
        var closing = report["penutupanTerlambat"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)closing["perangkatDaerah"]!, (string)closing["alasan"]!)
            .ShouldBe(("Dinas Sosial", "Data tidak tersedia sampai tenggat."));
        ((string)closing["oleh"]!, (string)closing["waktu"]!)
            .ShouldBe(("Dr. Budi Contoh, M.T.", "2026-11-05T09:00:00+07:00"));
        var late = report["hasil"]!.AsArray().Single(h => (string)h!["perangkatDaerah"]! == "Dinas Sosial")!;
        ((string)late["status"]!, (bool)late["terlambat"]!).ShouldBe(("ditutupTerlambat", true));
        await run.FinishAsync();
        run.State.Stage.ShouldBe(CaseStage.Selesai);
    }

    [Fact]
    public async Task TutupTugasTerlambat_SomeDataStored_HasARecoveryPointOfTheCase()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await OneStoredAsync(place);
        place.Clock.Advance(TimeSpan.FromDays(4));

        TestCase.Done(await run.CloseLateAsync("Data tidak tersedia."));
        await run.RunAsync();

        place.Home.RecoveryPoints.Get($"{run.Id}-1").ShouldNotBeNull().Datasets.Keys.ShouldBe(["produksi-padi.distan"]);
    }

    private static async Task<TestCase> OneStoredAsync(TestHome place)
    {
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard), ("dinsos", PersonTable.Standard));
        await run.StoreAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));
        return run;
    }
}
