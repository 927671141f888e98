using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json;
using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;
using SatuData.Snapshots;
using SatuData.Tabular.Access;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Testing.Canaries;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Canaries;

/// <summary>
/// What the search for exempt values would say if the guard were broken: it finds one in every kind of place.
/// </summary>
public sealed class BrokenGuardTests
{
    [Fact]
    public async Task Search_SnapshotWrittenPastTheGuard_IsFoundInValuesPagesAndStatistics()
    {
        await using var place = await TestHome.OpenAsync();
        var table = new CanaryTable(1);
        var file = CsvFile.Of("bansos.csv", table.Rows);
        using var opened = Open(place, file);

        place.Home.Snapshots.Store(new StoreRequest
        {
            Dataset = "bocor.dinsos", StorageKey = "x", Table = opened.TypedTable(), Open = Forged("nik", "nama",
                "alamat"), Actor = "uji",
        });

        var hits = new ArtefactSearch(table.Planted).Home(place.Folder);
        hits.ShouldContain(h => h.Contains("(values) nik:"));
        hits.ShouldContain(h => h.Contains("(values) stats_min"));
        hits.ShouldContain(h => h.Contains("(page):"));
        hits.Count(h => h.Contains("(values) nama:")).ShouldBe(12);
    }

    [Fact]
    public async Task Search_SnapshotWrittenThroughTheGuard_FindsNothing()
    {
        await using var place = await TestHome.OpenAsync();
        var table = new CanaryTable(1);
        using var opened = Open(place, CsvFile.Of("bansos.csv", table.Rows));

        place.Home.Snapshots.Store(new StoreRequest
        {
            Dataset = "utuh.dinsos", StorageKey = "x", Table = opened.TypedTable(), Open = OpenColumns.None,
                Actor = "uji",
        });

        new ArtefactSearch(table.Planted).Home(place.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_FindingsStoredWithoutTheirMasks_AreFoundInTheRecords()
    {
        await using var place = await TestHome.OpenAsync();
        var table = new CanaryTable(1).WithMistakes();
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        var read = await run.UploadAndReadAsync(1, CsvFile.Of("bansos.csv", table.Rows));
        var values = TestCase.Done(await new BukaTemuan(place.Home).RunAsync(read.Id, TestRegion.Kasi));
        new ArtefactSearch(table.Planted).Home(place.Folder).ShouldBeEmpty();

        var bare = JsonSerializer.Serialize(new ReadFindings([], values.Items), ReadingJson.Default.ReadFindings);
        await place.Home.Records.CommitAsync(t => Submissions.SaveReading(t, read with { FindingsJson = bare }));

        new ArtefactSearch(table.Planted).Home(place.Folder)
            .ShouldContain(h => h.StartsWith("catatan.db submission.findings_json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_AValueInAnyPlace_IsFound()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        string[] canaries = ["kenariA", "kenariB", "kenariC", "kenáriD", "kenáriE", "kenariF", "1810016012990007",
            "kenariH"];
        var notice = new Notice(run.Id, "s", "uji", "kasi", "Hubungi kenariA.");
        await place.Home.Records.CommitAsync(transaction => Notices.Send(transaction, notice));
        await WriteAsync(place, "lembar.xlsx", WorkbookFile.Of("x", [["kenariB"]]).Bytes);
        await WriteAsync(place, "utf16.bin", Encoding.Unicode.GetBytes("..kenariC.."));
        await WriteAsync(place, "utf8.txt", Encoding.UTF8.GetBytes("..kenáriD.."));
        await WriteAsync(place, "cp1252.txt", Encoding.Latin1.GetBytes("..kenáriE.."));
        await WriteAsync(place, "arsip.zip", Zip("dalam.xlsx", Zip("xl/kenariF.xml", [])));
        await WriteAsync(place, "angka.bin", [1, 2, 3, .. BitConverter.GetBytes(1810016012990007L), 4]);

        var search = new ArtefactSearch(canaries);
        var hits = search.Home(place.Folder);

        hits.ShouldContain("catatan.db notice.text: kenariA");
        hits.ShouldContain("dokumen/lembar.xlsx/xl/worksheets/sheet1.xml: kenariB");
        hits.ShouldContain("dokumen/utf16.bin: kenariC");
        hits.ShouldContain("dokumen/utf8.txt: kenáriD");
        hits.ShouldContain("dokumen/cp1252.txt: kenáriE");
        hits.ShouldContain("dokumen/arsip.zip/dalam.xlsx (name): kenariF");
        hits.ShouldContain("dokumen/angka.bin: 1810016012990007");
        search.In("log", "gagal: KenariH").ShouldBe(["log: kenariH"]);
        search.In("json", "{\"x\":\"ken\\u00E1riD\"}").ShouldBe(["json: kenáriD"]);
    }

    [Fact]
    public void OpenColumns_HasNoPublicDoorButDecisions()
    {
        typeof(OpenColumns).GetConstructors().ShouldBeEmpty();
        typeof(OpenColumns).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(m => m.ReturnType == typeof(OpenColumns)).Select(m => m.Name).ShouldBe(["From"]);
    }

    [Fact]
    public async Task FindingMask_PlainInAnOpenColumn_KeepsNumbersOnly()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        var rows = HarvestTable.Rows(12);
        rows[2][1] = 13;
        rows[3][5] = "Kenari Luas";
        var read = await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", rows));

        var opened = await new BukaTemuan(place.Home).RunAsync(read.Id, TestRegion.Kasi);
        var kept = new ReadFindings([], opened.Value.ShouldNotBeNull().Items)
            .KeepValuesOf(Forged("bulan", "luas_panen"));

        kept.Items.ShouldContain(f => f.Field == "bulan" && f.Value == "13");
        kept.Items.Where(f => f.Field == "luas_panen").Select(f => f.Value).ShouldContain("****** ****");
        kept.Items.ShouldAllBe(f => f.Value == null || !f.Value.Contains("Kenari"));
    }

    // The way around the guard that the product does not have: its constructor is private.
    private static OpenColumns Forged(params string[] names) => (OpenColumns)typeof(OpenColumns)
        .GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single().Invoke([names]);

    private static TableFile Open(TestHome place, UploadFile file) => TableFile.Open(
        new Tabular.Content.MemoryContent(file.Bytes), file.Name, place.Home.Standards.Find(PersonTable.Standard)!,
            RegionCodes.Kemendagri);

    private static Task WriteAsync(TestHome place, string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.Combine(place.Folder, "dokumen"));
        return File.WriteAllBytesAsync(Path.Combine(place.Folder, "dokumen", name), bytes);
    }

    private static byte[] Zip(string name, byte[] content)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }

        return memory.ToArray();
    }
}
