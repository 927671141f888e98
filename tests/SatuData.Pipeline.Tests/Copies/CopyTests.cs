using SatuData.Pipeline.Copies;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Keys;
using SatuData.Pipeline.Steps;
using SatuData.Snapshots.Copies;
using SatuData.Snapshots.Vault;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Copies;

/// <summary>Copies of a home with a finished case.</summary>
public sealed class CopyTests : IDisposable
{
    private readonly string _outside = Directory.CreateTempSubdirectory("satudata-salinan-").FullName;

    public void Dispose() => Directory.Delete(_outside, recursive: true);

    [Fact]
    public async Task RunAsync_WholeHome_AnotherMachineWithTheKeysOpensIt()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await StoredAsync(place);
        Directory.CreateDirectory(place.Home.Paths.Classification);
        await File.WriteAllTextAsync(
            Path.Combine(place.Home.Paths.Classification, "daerah.yaml"), "versi: \"kab-1\"\n");
        await place.ReopenAsync();
        TestCase.Done(await new SalinKeluar(place.Home).AddAsync("nas", _outside, "administrator"));

        var target = (await new SalinKeluar(place.Home).RunAsync()).ShouldHaveSingleItem();

        (target.Problems, target.Point).ShouldBe((0, "harian-2026-11-02"));
        Directory.EnumerateFiles(_outside, "kunci*", SearchOption.AllDirectories).ShouldBeEmpty();
        var copy = new OutsideCopy(new FolderTarget(_outside), place.Clock);
        var into = Path.Combine(_outside, "mesin-lain");
        var manifest = copy.List().Single();
        copy.Restore(manifest, into).ShouldBeEmpty();
        var paths = new HomePaths(into);
        File.Copy(paths.Absolute(manifest.RecordsCopy), paths.Records);
        KeyRing.Restore(paths.Keys, place.Clock, place.Home.Keys.PrintRecoveryCopy()).Dispose();
        await using var other = TestCase.Done(await SatuDataHome.OpenAsync(new() { Path = into, Clock = place.Clock }));
        other.Rules.Identity.ShouldBe(place.Home.Rules.Identity);
        other.Find(run.Id).ShouldNotBeNull().Stage.ShouldBe(run.State.Stage);
        new PeriksaSnapshot(other).Run().ShouldBeEmpty();
        other.Audit.Verify().Fault.ShouldBeNull();
    }

    [Fact]
    public async Task RunAsync_AfterAKeyWasDestroyed_NothingInTheCopyOpensIt()
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var copies = new SalinKeluar(place.Home);
        TestCase.Done(await copies.AddAsync("nas", _outside, "administrator"));
        await copies.RunAsync();
        var before = Envelopes();
        var shred = new MusnahkanKunci(place.Home);
        var asked =
            TestCase.Done(await shred.RequestAsync("penerima-bansos.dinsos", 0, "masa simpan berakhir", "kasi"));
        TestCase.Done(await shred.ApproveAsync(asked.Id, "administrator"));

        var target = (await copies.RunAsync()).Single();

        target.Problems.ShouldBe(0);
        before.ShouldBe(2);
        Envelopes().ShouldBe(0);
    }

    [Fact]
    public async Task AddAsync_InsideTheHome_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();

        var outcome = await new SalinKeluar(place.Home)
            .AddAsync("x", Path.Combine(place.Folder, "salinan"), "administrator");

        outcome.Refusal!.Code.ShouldBe("di-dalam-home");
    }

    [Fact]
    public async Task PeriksaKesehatan_CopyTooOldOrDamaged_IsSaid()
    {
        await using var place = await TestHome.OpenAsync();
        await StoredAsync(place);
        var copies = new SalinKeluar(place.Home);
        TestCase.Done(await copies.AddAsync("nas", _outside, "administrator"));
        (await CheckAsync(place)).ShouldBe((false, "copy run"));
        await copies.RunAsync();
        (await CheckAsync(place)).Sound.ShouldBeTrue();

        place.Clock.Now += TimeSpan.FromHours(27);

        (await CheckAsync(place)).ShouldBe((false, "copy run"));
    }

    private static async Task<(bool Sound, string Says)> CheckAsync(TestHome place)
    {
        var check = (await new PeriksaKesehatan(place.Home).RunAsync()).Single(c => c.Name == "Salinan luar");
        return (check.Sound, check.Message.Contains("copy run", StringComparison.Ordinal) ? "copy run" : "");
    }

    private int Envelopes() =>
        Directory.EnumerateFiles(_outside, "*" + SealedFile.EnvelopeSuffix + "*", SearchOption.AllDirectories).Count();

    private static async Task<TestCase> StoredAsync(TestHome place)
    {
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        await run.StoreAsync(1, WorkbookFile.Of("bansos.xlsx", PersonTable.Rows(20)));
        return run;
    }
}
