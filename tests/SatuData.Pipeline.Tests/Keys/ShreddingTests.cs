using SatuData.Pipeline.Approvals;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Keys;
using SatuData.Pipeline.Steps;
using SatuData.Records.Approvals;
using SatuData.Records.Cases;
using SatuData.Snapshots.Vault;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Keys;

/// <summary>Destroying the key of exempt columns: two persons, holds respected, shown afterwards.</summary>
public sealed class ShreddingTests
{
    private const string Dataset = "penerima-bansos.dinsos";
    private const string Kasi = "Sari Contoh, Kasi";
    private const string Administrator = "Tono Contoh, Administrator";

    [Fact]
    public async Task ApproveAsync_SecondPerson_ExemptColumnsAndOriginalsAreGoneAndTheRestStays()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await StoredAsync(place);
        var asked = TestCase.Done(await Shred(place).RequestAsync(Dataset, 0, "masa simpan berakhir", Kasi));

        var done = TestCase.Done(await Shred(place).ApproveAsync(asked.Id, Administrator));

        done.ExecutedAt.ShouldNotBeNull();
        var home = place.Home;
        var version = home.Snapshots.Get(Dataset, 0)!;
        Should.Throw<ShreddedException>(() => home.Snapshots.ReadSealed(version).OpenPartition(0).Dispose());
        home.Snapshots.Read(version).Columns.ShouldNotBeEmpty();
        var uploads = home.Records.Read(c => Submissions.OfCase(c, run.Id));
        uploads.Count.ShouldBe(2);
        foreach (var upload in uploads)
        {
            var path = home.Paths.Absolute(upload.SealedPath);
            Should.Throw<ShreddedException>(
                () => SealedFile.Open(path, home.Keys, Path.GetFileNameWithoutExtension(path)));
        }

        new PeriksaSnapshot(home).Run().ShouldBeEmpty();
        home.Audit.Verify().Fault.ShouldBeNull();
        home.Audit.ForCase(run.Id).Count(e => e.Action == "KunciDimusnahkan").ShouldBe(1);
        var certificate = home.Records.Read(c => CaseDocuments.OfCase(c, run.Id))
            .Single(d => d.Kind == "berita-acara-pemusnahan");
        var text = await File.ReadAllTextAsync(home.Paths.Absolute(certificate.Path));
        text.ShouldSatisfyAllConditions(
            t => t.ShouldContain(home.Snapshots.FindTombstone(version)!.EnvelopeSha256),
            t => t.ShouldContain(done.PlanSha256),
            t => t.ShouldContain("masa simpan berakhir"),
            t => t.ShouldContain(Kasi),
            t => t.ShouldContain(Administrator));
    }

    [Theory]
    [InlineData("Sari Contoh, Kasi")]
    [InlineData("sari contoh, Plt. Administrator")]
    public async Task ApproveAsync_TheSamePerson_IsRefused(string actor)
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var asked = TestCase.Done(await Shred(place).RequestAsync(Dataset, 0, "alasan", Kasi));

        (await Shred(place).ApproveAsync(asked.Id, actor)).Refusal!.Code.ShouldBe("orang-yang-sama");

        place.Home.Snapshots.FindTombstone(place.Home.Snapshots.Get(Dataset, 0)!).ShouldBeNull();
    }

    [Theory]
    [InlineData("*")]
    [InlineData(Dataset)]
    [InlineData(Dataset + "@0")]
    [InlineData("PD-2026-0001")]
    [InlineData("PD-2026-0001-1")]
    public async Task RequestAndApprove_Held_AreRefusedAndTheRefusalIsRecorded(string subject)
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var asked = TestCase.Done(await Shred(place).RequestAsync(Dataset, 0, "alasan", Kasi));
        var hold =
            TestCase.Done(await new TahanData(place.Home).PlaceAsync(subject, "surat inspektorat", Administrator));

        (await Shred(place).RequestAsync(Dataset, 0, "alasan", Kasi)).Refusal!.Code.ShouldBe("data-ditahan");
        (await Shred(place).ApproveAsync(asked.Id, Administrator)).Refusal!.Message.ShouldContain(hold.Id);

        place.Home.Audit.List(0, 1000).Count(e => e.Action == "PemusnahanDitolakPenahanan").ShouldBe(2);
        TestCase.Done(await new TahanData(place.Home).ReleaseAsync(hold.Id, "selesai", Administrator));
        TestCase.Done(await Shred(place).ApproveAsync(asked.Id, Administrator)).ExecutedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task ApproveAsync_AfterItLapsed_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var asked = TestCase.Done(await Shred(place).RequestAsync(Dataset, 0, "alasan", Kasi));
        place.Clock.Now += Persetujuan.Lifetime;

        (await Shred(place).ApproveAsync(asked.Id, Administrator)).Refusal!.Code.ShouldBe("persetujuan-kedaluwarsa");
    }

    [Fact]
    public async Task ApproveAsync_StoppedInTheMiddle_DoesTheRestOnce()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await StoredAsync(place);
        var asked = TestCase.Done(await Shred(place).RequestAsync(Dataset, 0, "alasan", Kasi));

        // As if the machine had stopped between the approval and the end of the first key.
        await place.Home.Records.CommitAsync(
            t => ApprovalRegister.Decide(t, asked.Id, ApprovalOutcome.Disetujui, Administrator));
        await place.ReopenAsync();
        TestCase.Done(await Shred(place).ApproveAsync(asked.Id, Administrator)).ExecutedAt.ShouldNotBeNull();

        place.Home.Audit.ForCase(run.Id).Count(e => e.Action == "KunciDimusnahkan").ShouldBe(1);
        (await Shred(place).ApproveAsync(asked.Id, Administrator)).Refusal!.Code.ShouldBe("persetujuan-sudah-diputus");
    }

    [Theory]
    [InlineData("tidak-ada.dinsos", 0, "versi-tidak-ada")]
    [InlineData(Dataset, 7, "versi-tidak-ada")]
    public async Task RequestAsync_NothingToDestroy_IsRefused(string dataset, long version, string code)
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);

        (await Shred(place).RequestAsync(dataset, version, "alasan", Kasi)).Refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public async Task RejectAsync_ThenApprove_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var asked = TestCase.Done(await Shred(place).RequestAsync(Dataset, 0, "alasan", Kasi));

        TestCase.Done(await new Persetujuan(place.Home).RejectAsync(asked.Id, Administrator, "belum waktunya"));

        (await Shred(place).ApproveAsync(asked.Id, Administrator)).Refusal!.Code.ShouldBe("persetujuan-sudah-diputus");
    }

    [Fact]
    public async Task PutarKunci_WholeHome_EverythingOpensUnderTheNewKeyAlone()
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var keys = new PutarKunci(place.Home);
        var before = keys.List().Single().Seals;

        (await keys.RunAsync(Administrator)).ShouldBe(before);

        keys.List().Select(k => (k.Id, k.Seals)).ShouldBe([("kek-1", 0), ("kek-2", before)]);
        TestCase.Done(await keys.RetireAsync("kek-1", Administrator));
        await place.ReopenAsync();
        new PeriksaSnapshot(place.Home).Run().ShouldBeEmpty();
        (await new PutarKunci(place.Home).RetireAsync("kek-2", Administrator)).Refusal!.Code.ShouldBe("kunci-dipakai");
    }

    [Fact]
    public async Task OpenAsync_KeyFileGoneWithSealedDataThere_IsRefusedAndNoKeyIsMade()
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var (path, paper) = (place.Home.Paths.Keys, place.Home.Keys.PrintRecoveryCopy());
        await place.CloseAsync();
        File.Delete(path);

        var opened = await SatuDataHome.OpenAsync(new() { Path = place.Folder, Clock = place.Clock });

        opened.Refusal!.Code.ShouldBe("kunci-hilang");
        File.Exists(path).ShouldBeFalse();
        KeyRing.Restore(path, place.Clock, paper).Dispose();
        await place.ReopenAsync();
        new PeriksaSnapshot(place.Home).Run().ShouldBeEmpty();
    }

    [Fact]
    public async Task PeriksaKesehatan_AnOldRecoveryCopyRestored_NamesTheMissingKey()
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var (path, paper) = (place.Home.Paths.Keys, place.Home.Keys.PrintRecoveryCopy());
        await new PutarKunci(place.Home).RunAsync(Administrator);
        await place.CloseAsync();
        File.Delete(path);
        KeyRing.Restore(path, place.Clock, paper).Dispose();
        await place.ReopenAsync();

        var check = (await new PeriksaKesehatan(place.Home).RunAsync()).Single(c => c.Name == "Kunci penyegel");

        check.Sound.ShouldBeFalse();
        check.Message.ShouldContain("kek-2");
    }

    private static MusnahkanKunci Shred(TestHome place) => new(place.Home);

    // Two rounds, so that there is an earlier original with the same people.
    private static async Task<TestCase> StoredAsync(TestHome place)
    {
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        await run.UploadAndReadAsync(1, WorkbookFile.Of("bansos.xlsx", PersonTable.Rows(12)));
        TestCase.Done(await run.ReturnAsync(1, "Lengkapi."));
        await run.StoreAsync(1, WorkbookFile.Of("bansos lengkap.xlsx", PersonTable.Rows(20)));
        return run;
    }
}
