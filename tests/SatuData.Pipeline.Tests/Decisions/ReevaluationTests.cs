using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Decisions;

/// <summary>Rules that changed after something was classified by them.</summary>
public sealed class ReevaluationTests
{
    private const string Yaml =
        """
        name: pohon
        title: Jumlah Pohon menurut Kecamatan
        version: 1
        fields:
          - {name: kecamatan, title: Kecamatan, type: string, constraints: {required: true}}
          - {name: jumlah, title: Jumlah Pohon, type: integer, constraints: {required: true}}
          - {name: harga, title: Kode Sambungan, type: integer}
        """;

    private const string Rules =
        """
        versi: "kab-1"
        jenis:
          - {kunci: sambungan, nama: Nomor sambungan, judul: [kode sambungan]}
        hukum:
          - {jenis: [sambungan], selalu: dikecualikan, dasar: [kip-h]}
        """;

    private static readonly UploadFile Trees = CsvFile.Of("pohon.csv", [["Kecamatan", "Jumlah Pohon", "Kode Sambungan"],
        .. Enumerable.Range(1, 20).Select(i => new object?[] { "Kecamatan " + i, 100 + i, 7 * i })]);

    [Fact]
    public async Task Compare_StoredAndWaiting_ShowsWhatGetsStricterAndChangesNothing()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        var (_, waiting) = await StoredAndWaitingAsync(place);
        new NilaiUlangKlasifikasi(place.Home).Compare().ShouldBeEmpty();

        await ChangeRulesAsync(place);
        var changes = new NilaiUlangKlasifikasi(place.Home).Compare();

        changes.Select(c => (c.Dataset, c.Column, c.After, c.IsStricter, c.NeedsDecision)).ShouldBe(
            [
                ("pohon.distan", "harga", AccessClass.Dikecualikan, true, true),
                ("pohon.dinsos", "harga", AccessClass.Dikecualikan, true, false),
            ],
            ignoreOrder: true);
        changes.ShouldAllBe(c => c.RulesAfter.EndsWith("+kab-1", StringComparison.Ordinal)
            && c.Basis == "UU 14/2008 Pasal 17 huruf h");
        (await waiting.AcceptAsync(1)).Refusal.ShouldNotBeNull().Code.ShouldBe("aturan-berubah");
        new NilaiUlangKlasifikasi(place.Home).Compare().Count.ShouldBe(2);
    }

    [Fact]
    public async Task RunAsync_ReplacesWaitingProposalsAndTellsTheReviewerOfOpenColumns()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        var (stored, waiting) = await StoredAndWaitingAsync(place);
        await ChangeRulesAsync(place);

        (await new NilaiUlangKlasifikasi(place.Home).RunAsync("Kasi")).Count.ShouldBe(2);

        new NilaiUlangKlasifikasi(place.Home).Compare().ShouldBeEmpty();
        TestCase.Done(await waiting.AcceptAsync(1));
        await waiting.RunAsync();
        place.Home.Snapshots.Latest("pohon.dinsos").ShouldNotBeNull().SealedColumns.ShouldContain("harga");
        place.Home.Snapshots.Latest("pohon.distan").ShouldNotBeNull().OpenColumns.ShouldContain("harga");
        place.Home.Records.Read(c => Notices.OfCase(c, stored.Id))
            .ShouldContain(n => n.Kind == "klasifikasi-lebih-ketat" && n.Text.Contains("harga"));
    }

    [Fact]
    public async Task Open_WrongRules_IsRefusedWithTheFileAndWhatToDo()
    {
        await using var place = await TestHome.OpenAsync();
        await place.CloseAsync();
        Directory.CreateDirectory(Path.Combine(place.Folder, "klasifikasi"));
        await File.WriteAllTextAsync(Path.Combine(place.Folder, "klasifikasi", "kab.yaml"),
            "versi: \"1\"\nhukum:\n  - {jenis: [nik], selalu: terbuka}");

        var opened = await SatuDataHome.OpenAsync(new HomeOptions { Path = place.Folder, Clock = place.Clock });

        opened.Refusal.ShouldNotBeNull().Code.ShouldBe("aturan-tidak-terbaca");
        opened.Refusal.Message.ShouldContain("kab.yaml: hukum jenis \"nik\"");
        opened.Refusal.Message.ShouldContain("classification check");
    }

    private static async Task<(TestCase Stored, TestCase Waiting)> StoredAndWaitingAsync(TestHome place)
    {
        var stored = await TestCase.OpenAsync(place, ("distan", "pohon"));
        await stored.UploadAndReadAsync(1, Trees);
        TestCase.Done(await stored.AcceptAsync(1, new Dictionary<string, AccessClass>
        {
            ["harga"] = AccessClass.Terbuka,
        }));
        await stored.RunAsync();
        var waiting = await TestCase.OpenAsync(place, ("dinsos", "pohon"));
        await waiting.UploadAndReadAsync(1, Trees);
        return (stored, waiting);
    }

    private static async Task ChangeRulesAsync(TestHome place)
    {
        Directory.CreateDirectory(Path.Combine(place.Folder, "klasifikasi"));
        await File.WriteAllTextAsync(Path.Combine(place.Folder, "klasifikasi", "kab.yaml"), Rules);
        await place.ReopenAsync();
    }
}
