using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

public sealed class ListingTests(FinishedDemo demo) : IClassFixture<FinishedDemo>
{
    private const string Case = "PD-2026-0001";

    private readonly TemporaryHome _home = demo.Home;

    [Fact]
    public void Demo_RanToItsEnd_ShowsStepsRoundsColumnsAndReports()
    {
        demo.Ran.Output.ShouldSatisfyAllConditions(
            text => text.ShouldContain("Kasi mengembalikan"),
            text => text.ShouldContain("(ronde 2)"),
            text => text.ShouldContain("Kolom tersegel"),
            text => text.ShouldContain("Rantai audit utuh"),
            text => text.ShouldContain("Snapshot dan titik pemulihan utuh."));
        demo.Ran.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("case list", "id", 1)]
    [InlineData("snapshot list", "dataset", 3)]
    [InlineData("audit list", "hash", 20)]
    [InlineData("queue list", "name", 8)]
    [InlineData("agency list", "id", 3)]
    [InlineData("standard list", "id", 6)]
    [InlineData("keys list", "id", 1)]
    [InlineData("doctor", "name", 9)]
    public void Listing_AsJson_IsAnArrayOfObjects(string command, string key, int atLeast)
    {
        var items = _home.List(command.Split(' '));

        items.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        items.ShouldAllBe(item => item.GetProperty(key).GetString()!.Length > 0);
    }

    [Theory]
    [InlineData("snapshot verify")]
    [InlineData("approval list")]
    [InlineData("hold list")]
    [InlineData("copy list")]
    [InlineData("queue peek nota-dinas")]
    [InlineData("queue peek penyimpanan --dead-letter")]
    public void Listing_NothingToTell_IsAnEmptyArray(string command) => _home.List(command.Split(' ')).ShouldBeEmpty();

    [Theory]
    [InlineData("case list", "Permintaan data sektoral (demonstrasi)")]
    [InlineData("snapshot list", "penerima-bansos.dinsos")]
    [InlineData("audit list", "LaporanDiakui")]
    [InlineData("audit verify", "Rantai audit utuh")]
    [InlineData("standard list", "produksi-padi")]
    [InlineData("case show " + Case, "laporan-tersampaikan")]
    [InlineData("review show " + Case + "-03", "dikecualikan")]
    [InlineData("doctor", "Kunci penyegel")]
    public void Listing_ForPeople_SaysIt(string command, string expected) =>
        _home.Run(command.Split(' ')).Done().Output.ShouldContain(expected);

    [Fact]
    public void CaseList_AsJson_NamesTheStageAsCaseShowDoes() =>
        _home.List("case", "list").Single(c => c.GetProperty("id").GetString() == Case).GetProperty("stage").GetString()
            .ShouldBe(_home.Json("case", "show", Case).GetProperty("stage").GetString());

    [Fact]
    public void CaseShow_AsJson_TellsStepsTasksAndDocuments()
    {
        var shown = _home.Json("case", "show", Case);

        shown.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("step").GetInt32())
            .ShouldBe(Enumerable.Range(1, 9));
        shown.GetProperty("tasks").GetArrayLength().ShouldBe(3);
        shown.GetProperty("documents").EnumerateArray().ShouldAllBe(
            d => File.Exists(Path.Combine(_home.Path, d.GetProperty("path").GetString()!)));
    }

    [Fact]
    public void Home_FromTheEnvironmentOrTheWorkingFolder_IsFound()
    {
        InstalledProgram.Run(["case", "list"], homeVariable: _home.Path).Done().Output.ShouldContain(Case);

        // Named on the command line, a home wins over the environment; without either it lies in the working folder.
        using var other = new TemporaryHome();
        InstalledProgram.Run(["case", "list", "--home", other.Path], homeVariable: _home.Path).Done()
            .Output.ShouldContain("Belum ada kasus");
        InstalledProgram.Run(["agency", "list"], workingFolder: other.Folder).Done();
        File.Exists(Path.Combine(other.Folder, "satudata-home", "instansi.yaml")).ShouldBeTrue();
    }
}
