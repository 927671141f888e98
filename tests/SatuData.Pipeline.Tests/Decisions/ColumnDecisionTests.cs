using System.Text.Json;
using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Decisions;

/// <summary>
/// Decisions on single columns: with a reason, by a law, carried over while the column stays what it was.
/// </summary>
public sealed class ColumnDecisionTests
{
    private const string Yaml =
        """
        name: pohon
        title: Jumlah Pohon menurut Kecamatan
        version: 1
        fields:
          - {name: kecamatan, title: Kecamatan, type: string, constraints: {required: true}, synonyms: [nama kecamatan]}
          - {name: jumlah, title: Jumlah Pohon, type: integer, constraints: {required: true}}
        """;

    private static readonly UploadFile Trees = CsvFile.Of("pohon.csv",
        [["Kecamatan", "Jumlah Pohon"], .. Enumerable.Range(1, 20).Select(i =>
            new object?[] { "Kecamatan " + i, 100 + i })]);

    [Fact]
    public async Task Decide_WithReason_IsRecordedAuditedAndInForceWhenAccepted()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        await run.UploadAndReadAsync(1, CsvFile.Of("bansos.csv", PersonTable.Rows(40)));

        var decided = TestCase.Done(await DecideAsync(run, new("jenis_bantuan", AccessClass.Terbatas,
            "Untuk dinas terkait.")));
        TestCase.Done(await run.AcceptAsync(1));
        await run.RunAsync();

        decided.IsOverride.ShouldBeTrue();
        Decided(run).Decisions.Single(d => d.Column == "jenis_bantuan").Class.ShouldBe(AccessClass.Terbatas);
        Decided(run).Find("jenis_bantuan").ShouldNotBeNull().Reason.ShouldBe("Untuk dinas terkait.");
        place.Home.Records.Read(c => ColumnDecisions.OfSubmission(c, run.Submission(1).Id)).Single()
            .IsAccepted.ShouldBeTrue();
        place.Home.Audit.ForCase(run.Id).Select(e => e.Action).ShouldContain("KelasKolomDiubah");
    }

    [Fact]
    public async Task Decide_SomethingMissing_IsRefused()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));

        (await DecideAsync(run, new("jumlah", AccessClass.Terbuka, "x"))).Refusal.ShouldNotBeNull()
            .Code.ShouldBe("bukan-tahapnya");
        await run.UploadAndReadAsync(1, Trees);
        await ShouldRefuse(new("warna", AccessClass.Terbuka, "x"), "kolom-tidak-dikenal");
        await ShouldRefuse(new("jumlah", AccessClass.Terbatas, " "), "alasan-kosong");
        await ShouldRefuse(new("jumlah", AccessClass.Dikecualikan, "x"), "dasar-kosong");
        await ShouldRefuse(new("jumlah", AccessClass.Dikecualikan, "x") { Laws = ["uu-z"] }, "dasar-tidak-dikenal");
        (await run.AcceptAsync(1, new Dictionary<string, AccessClass> { ["jumlah"] = AccessClass.Dikecualikan }))
            .Refusal.ShouldNotBeNull().Code.ShouldBe("dasar-kosong");
        TestCase.Done(await DecideAsync(run, new("jumlah", AccessClass.Dikecualikan,
            "Rahasia dagang.") { Laws = ["kip-b"] }));
        TestCase.Done(await run.AcceptAsync(1));

        async Task ShouldRefuse(ColumnChoice choice, string code) =>
            (await DecideAsync(run, choice)).Refusal.ShouldNotBeNull().Code.ShouldBe(code);
    }

    [Fact]
    public async Task Override_SameColumnNextTime_HoldsAndIsShown()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        var first = await StoreClosedAsync(place);

        var next = await TestCase.OpenAsync(place, ("distan", "pohon"));
        var proposed = Proposed(await next.UploadAndReadAsync(1, Trees)).Find("jumlah").ShouldNotBeNull();

        proposed.Class.ShouldBe(AccessClass.Terbuka);
        var earlier = proposed.Override.ShouldNotBeNull();
        earlier.Class.ShouldBe(AccessClass.Terbatas);
        earlier.Reason.ShouldBe("Menunggu rilis.");
        earlier.SubmissionId.ShouldBe(first.Submission(1).Id);
        TestCase.Done(await next.AcceptAsync(1));
        Decided(next).Decisions.Single(d => d.Column == "jumlah").Class.ShouldBe(AccessClass.Terbatas);
    }

    [Fact]
    public async Task Override_ColumnOfAnotherKind_Expires()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        await StoreClosedAsync(place);
        var renamed = CsvFile.Of("pohon.csv", [["Kecamatan", "Jml Pohon"], .. CsvRows()]);

        var next = await TestCase.OpenAsync(place, ("distan", "pohon"));
        var proposed = Proposed(await next.UploadAndReadAsync(1, renamed)).Find("jumlah").ShouldNotBeNull();

        proposed.Override.ShouldBeNull();
        proposed.Expired.ShouldNotBeNull().Class.ShouldBe(AccessClass.Terbatas);
        TestCase.Done(await next.AcceptAsync(1));
        Decided(next).Decisions.Single(d => d.Column == "jumlah").Class.ShouldBe(AccessClass.Terbuka);
    }

    [Fact]
    public async Task Override_ConfirmedLater_NoLongerHolds()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        await StoreClosedAsync(place);
        var second = await TestCase.OpenAsync(place, ("distan", "pohon"));
        await second.UploadAndReadAsync(1, Trees);
        TestCase.Done(await DecideAsync(second, new("jumlah", AccessClass.Terbuka, "Sudah dirilis.")));
        TestCase.Done(await second.AcceptAsync(1));
        await second.RunAsync();

        var third = await TestCase.OpenAsync(place, ("distan", "pohon"));
        var proposed = Proposed(await third.UploadAndReadAsync(1, Trees)).Find("jumlah").ShouldNotBeNull();

        proposed.Override.ShouldBeNull();
        proposed.Expired.ShouldBeNull();
    }

    private static IEnumerable<object?[]> CsvRows() =>
        Enumerable.Range(1, 20).Select(i => new object?[] { "Kecamatan " + i, 100 + i });

    private static async Task<TestCase> StoreClosedAsync(TestHome place)
    {
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));
        await run.UploadAndReadAsync(1, Trees);
        TestCase.Done(await DecideAsync(run, new("jumlah", AccessClass.Terbatas, "Menunggu rilis.")));
        TestCase.Done(await run.AcceptAsync(1));
        await run.RunAsync();
        return run;
    }

    private static Task<Outcome<StoredColumnDecision>> DecideAsync(TestCase run, ColumnChoice choice) =>
        new KeputusanKolom(run.Home).RunAsync(run.TaskId(1), choice, TestRegion.Kasi);

    private static ReadClassification Proposed(Submission submission) =>
        JsonSerializer.Deserialize(submission.ClassificationJson!, ReadingJson.Default.ReadClassification)!;

    private static DecidedClasses Decided(TestCase run) =>
        JsonSerializer.Deserialize(run.Submission(1).DecisionsJson!, ReadingJson.Default.DecidedClasses)!;
}
