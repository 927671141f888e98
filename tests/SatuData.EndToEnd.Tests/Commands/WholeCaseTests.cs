using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

/// <summary>
/// The nine steps by hand: what people do as commands, what the system does as <c>serve --until-idle</c> in between.
/// </summary>
public sealed class WholeCaseTests : IDisposable
{
    private readonly TemporaryHome _home = new();

    [Fact]
    public void Commands_EveryPersonActs_CaseGoesThroughReturnsToItsEnd()
    {
        var handled = HandledCase.Open(_home);
        var (id, task) = (handled.Id, handled.Task);
        handled.StageShouldBe("pendataan");
        _home.Run("review", "show", task).Refused("belum-dibaca");
        _home.Run("report", "finalise", id).Refused("bukan-tahapnya");

        // Step 3: round 1 has mistakes and goes back, round 2 is accepted.
        handled.Upload(handled.BadFile());
        _home.Run("upload", task, handled.GoodFile()).Refused("sedang-diperiksa");
        var found = _home.Json("review", "show", task);
        new[] { "B2", "F3" }.ShouldBeSubsetOf(found.GetProperty("findings").GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("cell").GetString()!));
        _home.Run("review", "accept", task).Refused("ada-temuan-galat");
        _home.Run("review", "return", task).Ended(2).Error.ShouldContain("--reason");
        _home.Run("review", "return", task, "--reason", "Perbaiki bulan dan luas panen.").Done()
            .Output.ShouldContain("dikembalikan");
        handled.Upload(handled.GoodFile());
        AcceptWithClasses(task);
        handled.Serve();
        handled.StageShouldBe("menungguPemeriksaan");

        // Steps 5 to 7: the first report is sent back, the second is found complete.
        _home.Run("report", "check", id, "--improve", "Jelaskan kecamatan yang belum ada.").Done();
        handled.Serve();
        _home.Run("report", "check", id).Done();
        handled.Serve();
        handled.StageShouldBe("menungguFinalisasi");

        // Steps 8 and 9: the wali data returns the first final report and takes the second.
        _home.Run("report", "finalise", id, "--as", "Kepala Dinas Uji").Done();
        handled.Serve();
        _home.Run("wali-data", "receive", id, "--return", "Periode pada sampul keliru.").Done();
        handled.Serve();
        _home.Run("report", "finalise", id).Done();
        handled.Serve();
        _home.Run("wali-data", "receive", id).Done().Output.ShouldContain("selesai");
        _home.Run("wali-data", "receive", id).Refused("bukan-tahapnya");

        ShouldTellItsStory(handled);
        _home.Run("snapshot", "verify").Done();
        _home.Run("audit", "verify").Done();
        _home.Run("doctor").Done();
    }

    public void Dispose() => _home.Dispose();

    // A decision against the proposal needs its reason, a column that exists, and a class that exists.
    private void AcceptWithClasses(string task)
    {
        _home.Run("review", "accept", task, "--class", "luas_panen=terbatas").Refused("alasan-kosong");
        _home.Run("review", "accept", task, "--class", "warna=terbuka", "--reason", "x").Refused("kolom-tidak-dikenal");
        _home.Run("review", "accept", task, "--class", "luas_panen=rahasia", "--reason", "x").Ended(2)
            .Error.ShouldContain("KOLOM=KELAS");
        _home.Run("review", "accept", task, "--class", "luas_panen=terbatas", "--reason", "Menunggu rilis resmi.")
            .Done();
    }

    private void ShouldTellItsStory(HandledCase handled)
    {
        var shown = handled.Show();
        shown.GetProperty("stage").GetString().ShouldBe("selesai");
        shown.GetProperty("submissions").EnumerateArray().Select(s => s.GetProperty("errors").GetInt64())
            .ShouldBe([2, 0]);
        var reports = shown.GetProperty("documents").EnumerateArray()
            .Where(d => d.GetProperty("path").GetString()!.EndsWith(".html", StringComparison.Ordinal))
            .Select(d => $"{d.GetProperty("kind").GetString()} {d.GetProperty("round").GetInt64()}").ToList();
        string[] expected =
        [
            "laporan-pengelolaan 1", "laporan-pengelolaan 2", "konsep-laporan-akhir 1", "laporan-akhir 1",
            "konsep-laporan-akhir 2", "laporan-akhir 2",
        ];
        expected.ShouldBeSubsetOf(reports);
        var version = shown.GetProperty("snapshots").EnumerateArray().Single();
        version.GetProperty("sealedColumns").GetString().ShouldBe("luas_panen");
        version.GetProperty("openColumns").GetString()!.Split(',').ShouldNotContain("luas_panen");
        _home.List("audit", "list").Select(e => e.GetProperty("actor").GetString()).ShouldContain("Kepala Dinas Uji");
        _home.List("case", "list").Single().GetProperty("isOpen").GetBoolean().ShouldBeFalse();
    }
}
