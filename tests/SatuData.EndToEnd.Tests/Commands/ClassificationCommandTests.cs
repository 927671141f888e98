using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

/// <summary><c>classification check|laws|diff|reevaluate</c> and <c>review decide|decisions</c>.</summary>
public sealed class ClassificationCommandTests : IDisposable
{
    private const string Own =
        """
        versi: "kab-1"
        jenis:
          - {kunci: luas-rahasia, nama: Luas rahasia, judul: [luas panen]}
        hukum:
          - {jenis: [luas-rahasia], selalu: dikecualikan, dasar: [kip-b]}
        """;

    private readonly TemporaryHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Check_RightAndWrongFile_SaysWhich()
    {
        _home.Run("classification", "check", _home.Write("kab.yaml", Own)).Done().Output.ShouldContain("+kab-1");
        var wrong = _home.Write("salah.yaml", Own.Replace("dasar: [kip-b]", "dasar: []", StringComparison.Ordinal));

        _home.Run("classification", "check", wrong).Ended(1).Output
            .ShouldContain("salah.yaml: jenis \"luas-rahasia\": yang dikecualikan atau terbatas wajib menyebut dasar");
        _home.Run("classification", "check", "tidak-ada.yaml").Refused("berkas-tidak-ada");
        Directory.Exists(_home.Path).ShouldBeFalse();
    }

    [Fact]
    public void Classify_AfterAReviewersDecision_ShowsItAsOverride()
    {
        var handled = HandledCase.Open(_home);
        var file = handled.GoodFile();
        handled.Upload(file);
        _home.Run("review", "decide", handled.Task, "luas_puso", "terbatas", "--reason", "Belum diperiksa.").Done();
        Overrides(file).ShouldAllBe(o => o == null);
        _home.Run("review", "accept", handled.Task).Done();

        Overrides(file).ShouldBe([null, null, null, null, null, null, null, null, "terbatas"]);
        _home.Run("classify", file, "--standard", "produksi-padi").Done().Output.ShouldContain("(putusan: terbatas)");
    }

    private IEnumerable<string?> Overrides(string file) =>
        _home.Json("classify", file, "--standard", "produksi-padi").GetProperty("columns").EnumerateArray()
            .Select(c => c.GetProperty("override").GetString());

    [Fact]
    public void Review_DecideThenRulesChange_DiffAndReevaluateLeadOn()
    {
        var handled = HandledCase.Open(_home);
        handled.Upload(handled.GoodFile());
        var task = handled.Task;
        _home.Run("review", "decide", task, "luas_puso", "rahasia", "--reason", "x")
            .Ended(2).Error.ShouldContain("bukan kelas");
        _home.Run("review", "decide", task, "luas_puso", "dikecualikan", "--reason", "x").Refused("dasar-kosong");
        _home.Run("review", "decide", task, "luas_puso", "terbatas", "--reason", "Belum diperiksa.").Done()
            .Output.ShouldContain("terbatas (usulan: terbuka)");
        _home.List("review", "decisions", task).Single().GetProperty("reason").GetString().ShouldBe("Belum diperiksa.");
        _home.List("classification", "laws").Select(l => l.GetProperty("key").GetString()).ShouldContain("kip-h");
        _home.List("classification", "diff").ShouldBeEmpty();

        Directory.CreateDirectory(Path.Combine(_home.Path, "klasifikasi"));
        File.WriteAllText(Path.Combine(_home.Path, "klasifikasi", "kab.yaml"), Own);

        _home.Run("review", "accept", task).Refused("aturan-berubah");
        var change = _home.List("classification", "diff").Single();
        change.GetProperty("column").GetString().ShouldBe("luas_panen");
        change.GetProperty("isStricter").GetBoolean().ShouldBeTrue();
        _home.Run("classification", "reevaluate").Done().Output.ShouldContain("lebih ketat");
        _home.Run("review", "accept", task).Done();
        handled.Serve();
        var version = handled.Show().GetProperty("snapshots").EnumerateArray().Single();
        version.GetProperty("sealedColumns").GetString()!.Split(',').Order().ShouldBe(["luas_panen", "luas_puso"]);
        handled.Show().GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("kind").GetString())
            .ShouldContain("uji-konsekuensi");
    }
}
