using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Home;

/// <summary>
/// A home with settings that cannot be used is refused with the line or the key to mend; one without begins with a
/// template.
/// </summary>
public sealed class OpeningTests
{
    public static TheoryData<string, string> Unusable => new()
    {
        { "", "berkas kosong" },
        { "dinas: [", "baris 1" },
        { "dinas: A\nkotta: B\n", "baris 2" },
        { "zona: WITX\n", "zona harus WIB, WITA, atau WIT" },
        { "perangkatDaerah:\n  - {kode: Dinas Sosial, nama: Dinas Sosial}\n",
            "'Dinas Sosial' memerlukan nama dan kode" },
        { "perangkatDaerah:\n  - {kode: ../dinsos, nama: Dinas Sosial}\n", "memerlukan nama dan kode" },
        { "perangkatDaerah:\n  - {kode: dinsos}\n", "'dinsos' memerlukan nama" },
        { "perangkatDaerah:\n  -\n", "memerlukan nama dan kode" },
        { TestRegion.Settings.Replace("{kode}/{urut}", "{kode}/{nomor}", StringComparison.Ordinal), "nomor" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void RegionFile_CannotBeUsed_SaysWhereAndWhy(string yaml, string words)
    {
        var outcome = RegionFile.Parse(yaml);

        outcome.Refusal.ShouldNotBeNull().Code.ShouldBe("instansi-tidak-terbaca");
        outcome.Refusal.Message.ShouldContain(words);
    }

    [Fact]
    public void RegionFile_KeysWithoutValues_CountAsAbsent() =>
        RegionFile.Parse("dinas:\npejabat:\nnomorSurat:\ndasarHukum:\nperangkatDaerah:\n").IsDone.ShouldBeTrue();

    [Fact]
    public void RegionFile_Template_CanBeUsed() => RegionFile.Parse(RegionFile.Template()).IsDone.ShouldBeTrue();

    [Fact]
    public async Task OpenAsync_AStandardThatCannotBeRead_IsRefusedWithItsLine()
    {
        await using var place = await TestHome.OpenAsync();
        await File.WriteAllTextAsync(place.StandardPath("rusak.yaml"), "name: rusak\nfields: 7\n");

        var opened = await SatuDataHome.OpenAsync(new HomeOptions { Path = place.Folder });

        opened.Refusal.ShouldNotBeNull().Code.ShouldBe("standar-tidak-terbaca");
        opened.Refusal.Message.ShouldContain("rusak.yaml");
    }

    [Fact]
    public async Task OpenAsync_AWriteWasKilled_RemovesWhatItLeftAndNothingElse()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", "produksi-padi"));
        var folder = Path.Combine(place.Folder, "dokumen", run.Id);
        var documents = Directory.GetFiles(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, $".nota-dinas.html.{Guid.NewGuid():N}.tmp"), "setengah");

        await place.ReopenAsync();

        Directory.GetFiles(folder).ShouldBe(documents, ignoreOrder: true);
    }

    [Fact]
    public async Task OpenAsync_AnUploadOrAPointWasKilled_RemovesItsHalfAndNothingElse()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.StoreAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));
        var folders = new[] { Path.Combine("brankas", "unggahan", run.Id), Path.Combine("snapshot", "_points") }
            .Select(f => Path.Combine(place.Folder, f)).ToList();
        var whole = folders.SelectMany(Directory.GetFiles).ToList();
        await File.WriteAllTextAsync(Path.Combine(folders[0], $"{run.TaskId(1)}-0123456789abcdef.aead"), "setengah");
        await File.WriteAllTextAsync(Path.Combine(folders[1], $".titik.json.{Guid.NewGuid():N}.tmp"), "setengah");

        await place.ReopenAsync();

        folders.SelectMany(Directory.GetFiles).ShouldBe(whole, ignoreOrder: true);
    }

    [Fact]
    public async Task Home_OpenTwice_EachSeesWhatTheOtherDidToACase()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));
        await using var other =
            (await SatuDataHome.OpenAsync(new HomeOptions { Path = place.Folder, Clock = place.Clock })).Value!;
        other.Find(run.Id)!.FindTask(run.TaskId(1))!.Status.ShouldBe(CollectionTaskStatus.MenungguReviu);

        (await new TinjauUnggahan(other).ReturnAsync(run.TaskId(1), "Perbaiki", "Kasi")).IsDone.ShouldBeTrue();

        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Dikembalikan);
        (await run.AcceptAsync(1)).Refusal.ShouldNotBeNull();
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(13)));
        other.Find(run.Id)!.FindTask(run.TaskId(1))!.Round.ShouldBe(2);
    }

    [Fact]
    public async Task OpenAsync_Again_KeepsAgenciesAndCasesAndAuditsNothingTwice()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", "produksi-padi"));
        var before = place.Home.Audit.Head();

        await place.ReopenAsync();

        place.Home.Audit.Head().ShouldBe(before);
        place.Home.Records.Read(Agencies.List).Count.ShouldBe(3);
        run.State.Tasks.ShouldHaveSingleItem();
    }
}
