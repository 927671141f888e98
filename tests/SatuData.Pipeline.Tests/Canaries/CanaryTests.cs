using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Tabular.Access;
using SatuData.Testing.Canaries;
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
        var search = new ArtefactSearch([.. tables.SelectMany(t => t.Planted)]);
        search.Home(place.Folder).ShouldBeEmpty();
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

        var hits = new ArtefactSearch(table.Planted).Home(place.Folder);
        hits.Count(h => h.Contains("(values) nama:", StringComparison.Ordinal)).ShouldBe(12);
        hits.ShouldAllBe(h => h.StartsWith("snapshot", StringComparison.Ordinal));
    }

    [Fact]
    public async Task BacaUnggahan_WrongCells_LeaveOnlyMasksOfTheirValuesInTheRecords()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        var rows = HarvestTable.Rows(12);
        rows[3][5] = "Kenari Luas";
        var read = await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", rows));

        read.FindingsJson.ShouldNotBeNull().ShouldContain("\"****** ****\"");
        var search = new ArtefactSearch(["Kenari Luas"]);
        search.Home(place.Folder).ShouldBeEmpty();
        var opened = await new BukaTemuan(place.Home).RunAsync(read.Id, TestRegion.Kasi);
        opened.Value.ShouldNotBeNull().Items.ShouldContain(f => f.Value == "Kenari Luas");
        place.Home.Audit.ForCase(run.Id)[^1].Action.ShouldBe("TemuanDibuka");
        (await new BukaTemuan(place.Home).RunAsync(read.Id, "Orang Lain")).Refusal.ShouldNotBeNull().Code.ShouldBe(
            "tidak-berhak");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TandaiUnggahan_ForSomebodyWithoutTheRight_HoldsNoExemptValue(bool isWorkbook)
    {
        await using var place = await TestHome.OpenAsync();
        var table = new CanaryTable(1).WithMistakes();
        var run = await TestCase.OpenAsync(place, ("dinsos", PersonTable.Standard));
        var read = await run.UploadAndReadAsync(1, File(table, isWorkbook));

        using var masked = new MemoryStream();
        using var whole = new MemoryStream();
        TestCase.Done(await new TandaiUnggahan(place.Home).RunAsync(read.Id, masked, "Tamu"));
        TestCase.Done(await new TandaiUnggahan(place.Home).RunAsync(read.Id, whole, "Operator"));

        var search = new ArtefactSearch(table.Planted);
        search.In("tersamar", masked.ToArray()).ShouldBeEmpty();
        search.In("utuh", whole.ToArray()).ShouldNotBeEmpty();
        place.Home.Audit.ForCase(run.Id).Select(e => e.Action).ShouldContain("UnggahanDitandaiTersamar");
    }

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
