using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.BadInput;

/// <summary>A standard of the region's own is taken out of the library, or changed, while a case needs it.</summary>
public sealed class WithdrawnStandardTests
{
    private const string File = "pohon.yaml";

    private const string Yaml =
        """
        name: pohon
        title: Jumlah Pohon menurut Kecamatan
        version: 1
        primaryKey: [kecamatan]
        fields:
          - {name: kecamatan, title: Kecamatan, type: string, constraints: {required: true}, accessClass: terbuka}
          - {name: jumlah, title: Jumlah Pohon, type: integer, constraints: {required: true}, accessClass: terbuka}
        """;

    private static readonly UploadFile Trees = CsvFile.Of(
        "pohon.csv", [["Kecamatan", "Jumlah Pohon"], ["Ambarawa", 120], ["Pagelaran", 75]]);

    [Fact]
    public async Task Step_StandardWithdrawnBeforeTheLetter_FailsTellsTheAdministratorAndGoesOnWhenItIsBack()
    {
        await using var place = await TestHome.OpenAsync((File, Yaml));
        var run = await TestCase.SubmitAsync(place, ("distan", "pohon"));
        await (await place.Chain.NextAsync()).ShouldNotBeNull().HandleAsync();
        var before = run.State;
        await WithdrawAsync(place);

        var delivery = (await place.Chain.TakeAsync("surat-pendataan")).ShouldNotBeNull();
        var failure = await Should.ThrowAsync<InvalidOperationException>(delivery.HandleAsync);
        await delivery.AbandonAsync();

        failure.Message.ShouldBe("Standar data 'pohon' tidak ada lagi.");
        run.State.Version.ShouldBe(before.Version);
        place.Home.Records.Read(c => Notices.OfCase(c, run.Id)).ShouldContain(n =>
            n.Kind == "standar-tidak-ada" && n.Recipient == "administrator"
                && n.Text.Contains("Kembalikan berkas standarnya", StringComparison.Ordinal));
        await BringBackAsync(place, Yaml);
        (await run.RunAsync()).ShouldBeGreaterThan(0);
        run.State.Version.ShouldBeGreaterThan(before.Version);
    }

    [Fact]
    public async Task Steps_StandardWithdrawnAfterTheLetter_GoOnWithTheTasksOwn()
    {
        await using var place = await TestHome.OpenAsync((File, Yaml));
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));
        await WithdrawAsync(place);

        await run.StoreAsync(1, Trees);

        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Tersimpan);
    }

    [Fact]
    public async Task Steps_StandardChangedAfterTheLetter_CheckByTheVersionTheTaskWasIssuedWith()
    {
        await using var place = await TestHome.OpenAsync((File, Yaml));
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));
        await BringBackAsync(place, Yaml.Replace("version: 1", "version: 2", StringComparison.Ordinal)
            .Replace("required: true}, accessClass: terbuka}\n",
                "required: true, maxLength: 3}, accessClass: terbuka}\n", StringComparison.Ordinal));

        var read = await run.UploadAndReadAsync(1, Trees);
        var later = await TestCase.OpenAsync(place, ("distan", "pohon"));

        read.Errors.ShouldBe(0);
        run.Task(1).StandardVersion.ShouldBe(1);
        later.Task(1).StandardVersion.ShouldBe(2);
        later.Task(1).StandardHash.ShouldNotBe(run.Task(1).StandardHash);
    }

    [Fact]
    public async Task Steps_KeptStandardIsGoneToo_AreRefusedAndTold()
    {
        await using var place = await TestHome.OpenAsync((File, Yaml));
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));
        await WithdrawAsync(place);
        Directory.Delete(place.Home.Paths.StandardArchive, recursive: true);

        var refused = await run.UploadAsync(1, Trees);

        refused.Refusal.ShouldNotBeNull().Code.ShouldBe("standar-tidak-ada");
        refused.Refusal.Message.ShouldContain("Hubungi Kasi");
    }

    private static Task WithdrawAsync(TestHome place)
    {
        System.IO.File.Delete(place.StandardPath(File));
        return place.ReopenAsync();
    }

    private static async Task BringBackAsync(TestHome place, string yaml)
    {
        await System.IO.File.WriteAllTextAsync(place.StandardPath(File), yaml);
        await place.ReopenAsync();
    }
}
