using System.Text;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Canaries;

/// <summary>No exempt value leaves the vault, through the whole procedure and its detours.</summary>
public sealed class CanaryTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Case_WithUnreadableWrongAndRightRounds_LeavesNoExemptValueOutsideTheVault(bool isWorkbook)
    {
        using var thrown = new ThrownMessages();
        await using var place = await TestHome.OpenAsync();
        CanaryTable[] tables =
            [new CanaryTable(1).WithoutHeader(), new CanaryTable(2).WithMistakes(), new CanaryTable(3)];
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));

        (await run.UploadAndReadAsync(1, File(tables[0], isWorkbook))).IsReadable.ShouldBe(false);
        (await run.UploadAndReadAsync(1, File(tables[1], isWorkbook))).Errors.ShouldNotBeNull().ShouldBeGreaterThan(6);
        TestCase.Done(await run.ReturnAsync(1));
        await run.StoreAsync(1, File(tables[2], isWorkbook));
        await run.FinishAsync();
        await new BuatTitikPemulihan(place.Home).RunAsync();
        await new UjiPemulihan(place.Home).RunAsync();

        run.State.Stage.ShouldBe(CaseStage.Selesai);
        var search = new CanarySearch(place.Home, [.. tables.SelectMany(t => t.Planted)]);
        search.Run().ShouldBeEmpty();
        search.In("galat", thrown.Text).ShouldBeEmpty();
        Sealed(place).ShouldBe(12);
    }

    [Fact]
    public async Task TinjauUnggahan_OpeningAnExemptColumnByMistake_IsWhatTheSearchFinds()
    {
        await using var place = await TestHome.OpenAsync();
        var table = new CanaryTable(1);
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        await run.UploadAndReadAsync(1, File(table, isWorkbook: false));

        TestCase.Done(await run.AcceptAsync(1, new Dictionary<string, AccessClass> { ["nama"] = AccessClass.Terbuka }));
        await run.RunAsync();

        var hits = new CanarySearch(place.Home, table.Planted).Run();
        hits.Count(h => h.StartsWith("snapshot penerima-bansos.dinsos 0 nama", StringComparison.Ordinal)).ShouldBe(12);
        hits.ShouldAllBe(h => h.StartsWith("snapshot", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CanarySearch_AValueInAnyPlace_IsFound()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        var notice = new Notice(run.Id, "s", "uji", "kasi", "Hubungi kenariA.");
        await place.Home.Records.CommitAsync(transaction => Notices.Send(transaction, notice));
        await WriteAsync(place, "lembar.xlsx", WorkbookFile.Of("x", [["kenariB"]]).Bytes);
        await WriteAsync(place, "teks.bin", Encoding.Unicode.GetBytes("..kenariC.."));

        var hits = new CanarySearch(place.Home, ["kenariA", "kenariB", "kenariC"]).Run();

        hits.ShouldContain("notice.text: kenariA");
        hits.ShouldContain("dokumen/lembar.xlsx/xl/worksheets/sheet1.xml: kenariB");
        hits.ShouldContain("dokumen/teks.bin: kenariC");
    }

    [Fact]
    public async Task TinjauUnggahan_ClosingAColumnProposedOpen_TakesItsValuesOutOfTheFindingsOfAllRounds()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        var rows = HarvestTable.Rows(12);
        rows[3][5] = "kenariluas";
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", rows));
        var search = new CanarySearch(place.Home, ["kenariluas"]);
        search.Records().ShouldNotBeEmpty();
        TestCase.Done(await run.ReturnAsync(1));
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));

        TestCase.Done(
            await run.AcceptAsync(1, new Dictionary<string, AccessClass> { ["luas_panen"] = AccessClass.Terbatas }));

        search.Records().ShouldBeEmpty();
    }

    private static Task WriteAsync(TestHome place, string name, byte[] bytes) =>
        System.IO.File.WriteAllBytesAsync(Path.Combine(place.Folder, "dokumen", name), bytes);

    private static UploadFile File(CanaryTable table, bool isWorkbook) =>
        isWorkbook ? WorkbookFile.Of("bansos.xlsx", table.Rows) : CsvFile.Of("bansos.csv", table.Rows);

    // The values are still there for those who may see them.
    private static long Sealed(TestHome place)
    {
        var version = place.Home.Snapshots.Latest("penerima-bansos.dinsos")!;
        version.SealedColumns.ShouldContain("nik");
        place.Home.Snapshots.ReadSealed(version).Columns.Select(c => c.Name).ShouldContain("nik");
        return version.Rows;
    }
}
