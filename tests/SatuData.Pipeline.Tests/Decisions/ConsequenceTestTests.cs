using System.Text.Json;
using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Decisions;

/// <summary>The lembar pengujian konsekuensi of a submission's exempt columns (UU 14/2008 Pasal 19).</summary>
public sealed class ConsequenceTestTests
{
    [Fact]
    public async Task SimpanUnggahan_ExemptColumns_WritesTheSheetInBothForms()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        await run.UploadAndReadAsync(1, CsvFile.Of("bansos.csv", PersonTable.Rows(40)));
        TestCase.Done(await new KeputusanKolom(place.Home).RunAsync(
            run.TaskId(1),
            new("keterangan", AccessClass.Dikecualikan, "Memuat identitas wakil.")
            {
                Laws = ["kip-a"], Consequence = "Wakil dapat diancam.", Period = "",
            },
            TestRegion.Kasi));
        TestCase.Done(await run.AcceptAsync(1));
        await run.RunAsync();

        var documents = place.Home.Records.Read(c => CaseDocuments.OfCase(c, run.Id)).Where(d =>
            d.Kind == "uji-konsekuensi").ToList();
        documents.Select(d => Path.GetExtension(d.Path)).Order().ShouldBe([".html", ".json"]);
        var html = await File.ReadAllTextAsync(place.Home.Paths.Absolute(documents.Single(d =>
            d.Path.EndsWith(".html", StringComparison.Ordinal)).Path));
        foreach (var part in (string[])["Lembar Pengujian Konsekuensi", "Pasal 19", "Kolom ",
            "UU 14/2008 Pasal 17 huruf h", "Akibat bila dibuka",
            "Kepentingan publik", "Jangka waktu", "Wakil dapat diancam.", "Memuat identitas wakil.", TestRegion.Kasi,
                "Contoh, "])
        {
            html.ShouldContain(part);
        }

        var json = JsonDocument.Parse(File.ReadAllBytes(place.Home.Paths.Absolute(documents.Single(d =>
            d.Path.EndsWith(".json", StringComparison.Ordinal)).Path))).RootElement;
        json.GetProperty("skema").GetString().ShouldBe("satudata/uji-konsekuensi/1");
        json.GetProperty("pejabat").GetString().ShouldBe(TestRegion.Kasi);
        json.GetProperty("tempat").GetString().ShouldBe("Contoh");
        var sets = json.GetProperty("himpunan").EnumerateArray().ToList();
        sets.SelectMany(s => s.GetProperty("informasi").EnumerateArray().Select(c => c.GetString()))
            .ShouldContain("nik");
        sets.ShouldAllBe(s => s.GetProperty("dasar").GetArrayLength() > 0 && s.GetProperty("akibat")
            .GetString()!.Length > 0
            && s.GetProperty("jangkaWaktu").GetString()!.Length > 0 && s.GetProperty("kepentinganPublik")
                .GetString()!.Length > 0);
        sets.Single(s => s.GetProperty("pertimbangan").GetString() == "Memuat identitas wakil.")
            .GetProperty("berakhirPalingLambat").GetString().ShouldBe("2056-11-02");
    }

    [Fact]
    public async Task SampaikanLaporanAkhir_PublicFlagOfMsVar_FollowsTheClassesDecided()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));
        TestCase.Done(
            await run.AcceptAsync(1, new Dictionary<string, AccessClass> { ["luas_panen"] = AccessClass.Terbatas }));
        await run.RunAsync();
        await run.FinishAsync();

        var list = Directory.GetFiles(place.Home.Paths.Deliveries, "*.json", SearchOption.AllDirectories)
            .Select(f => JsonDocument.Parse(File.ReadAllBytes(f)).RootElement)
            .Single(j => j.TryGetProperty("skema", out var form) && form.GetString() == "satudata/serah-terima/1");
        var flags = list.GetProperty("snapshot")[0].GetProperty("variabel").EnumerateArray()
            .ToDictionary(v => v.GetProperty("nama").GetString()!, v => v.GetProperty("dapatDiaksesUmum").GetBoolean());
        flags["luas_panen"].ShouldBeFalse();
        flags.Where(f => f.Key != "luas_panen").ShouldAllBe(f => f.Value);
        flags.Count.ShouldBe(9);
    }

    [Fact]
    public async Task SimpanUnggahan_NothingExempt_WritesNone()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.StoreAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));

        place.Home.Records.Read(c => CaseDocuments.OfCase(c, run.Id)).ShouldNotContain(d =>
            d.Kind == "uji-konsekuensi");
    }
}
