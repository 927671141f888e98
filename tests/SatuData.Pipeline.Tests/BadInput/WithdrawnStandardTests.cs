using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.BadInput;

/// <summary>A standard of the region's own is taken out of the library while a case needs it.</summary>
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
    public async Task UnggahBerkas_StandardWithdrawnAfterTheLetter_IsRefusedUntilItIsBack()
    {
        await using var place = await TestHome.OpenAsync((File, Yaml));
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));
        await WithdrawAsync(place);

        var refused = await run.UploadAsync(1, Trees);
        await BringBackAsync(place);

        refused.Refusal.ShouldNotBeNull().Code.ShouldBe("standar-tidak-ada");
        refused.Refusal.Message.ShouldContain("Hubungi Kasi");
        await run.StoreAsync(1, Trees);
        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Tersimpan);
    }

    [Theory]
    [InlineData("surat-pendataan")]
    [InlineData("data-masuk")]
    [InlineData("penyimpanan")]
    public async Task Step_StandardWithdrawn_FailsTellsTheAdministratorAndGoesOnWhenItIsBack(string queue)
    {
        await using var place = await TestHome.OpenAsync((File, Yaml));
        var run = await BeforeAsync(place, queue);
        var before = run.State;
        await WithdrawAsync(place);

        var delivery = (await place.Chain.TakeAsync(queue)).ShouldNotBeNull();
        var failure = await Should.ThrowAsync<InvalidOperationException>(delivery.HandleAsync);
        await delivery.AbandonAsync();

        failure.Message.ShouldBe("Standar data 'pohon' tidak ada lagi.");
        run.State.Version.ShouldBe(before.Version);
        place.Home.Records.Read(c => Notices.OfCase(c, run.Id)).ShouldContain(n =>
            n.Kind == "standar-tidak-ada" && n.Recipient == "administrator"
                && n.Text.Contains("Kembalikan berkas standarnya", StringComparison.Ordinal));
        await BringBackAsync(place);
        (await run.RunAsync()).ShouldBeGreaterThan(0);
        run.State.Version.ShouldBeGreaterThan(before.Version);
    }

    private static async Task<TestCase> BeforeAsync(TestHome place, string queue)
    {
        if (queue == "surat-pendataan")
        {
            var submitted = await TestCase.SubmitAsync(place, ("distan", "pohon"));
            await (await place.Chain.NextAsync()).ShouldNotBeNull().HandleAsync();
            return submitted;
        }

        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));
        TestCase.Done(await run.UploadAsync(1, Trees));
        if (queue == "penyimpanan")
        {
            await run.RunAsync();
            TestCase.Done(await run.AcceptAsync(1));
        }

        return run;
    }

    private static Task WithdrawAsync(TestHome place)
    {
        System.IO.File.Delete(place.StandardPath(File));
        return place.ReopenAsync();
    }

    private static async Task BringBackAsync(TestHome place)
    {
        await System.IO.File.WriteAllTextAsync(place.StandardPath(File), Yaml);
        await place.ReopenAsync();
    }
}
