using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

/// <summary>What an administrator sees when something broke, and how it is put right.</summary>
public sealed class TroubleTests : IDisposable
{
    private readonly TemporaryHome _home = new();

    [Fact]
    public void Queue_UploadDamagedOnDisk_DeadLetteredThenResubmittedAfterRepair()
    {
        var handled = HandledCase.Open(_home);
        _home.Run("upload", handled.Task, handled.GoodFile()).Done();
        var upload = Directory.GetFiles(Path.Combine(_home.Path, "brankas", "unggahan", handled.Id), "*.aead").Single();
        var sound = File.ReadAllBytes(upload);
        File.WriteAllBytes(upload, [.. sound.Select(b => (byte)~b)]);

        handled.Serve();
        _home.List("queue", "list").Single(q => q.GetProperty("name").GetString() == "data-masuk")
            .GetProperty("deadLetter").GetInt64().ShouldBe(1);
        var dead = _home.List("queue", "peek", "data-masuk", "--dead-letter").Single();
        dead.GetProperty("sessionId").GetString().ShouldBe(handled.Id);
        dead.GetProperty("deadLetterReason").GetString().ShouldNotBeNullOrEmpty();
        _home.Run("doctor").Ended(1).Output.ShouldContain("satudata queue resubmit");

        File.WriteAllBytes(upload, sound);
        _home.Run("queue", "resubmit", "data-masuk").Done().Output.ShouldContain("1 pesan dikirim ulang");
        handled.Serve();
        handled.Show().GetProperty("tasks").EnumerateArray().Single().GetProperty("status").GetString()
            .ShouldBe("menungguReviu");
    }

    [Fact]
    public void Verify_SnapshotFileChanged_NamedByVerifyAndDoctor()
    {
        _home.Run("demo").Done();
        var file = Directory.GetFiles(Path.Combine(_home.Path, "snapshot"), "*.parquet",
            SearchOption.AllDirectories)[0];
        File.AppendAllText(file, "x");

        var ran = _home.Run("snapshot", "verify").Ended(1);

        ran.Output.ShouldContain(Path.GetFileName(file)[..20]);
        _home.Run("snapshot", "verify", "--json").Ended(1).Output.ShouldStartWith("[");
        _home.Run("doctor").Ended(1).Output.ShouldContain("satudata snapshot verify");
    }

    [Fact]
    public void Home_SettingsThatCannotBeRead_RefusedWithTheLine()
    {
        Directory.CreateDirectory(_home.Path);
        File.WriteAllText(Path.Combine(_home.Path, "instansi.yaml"), "kota: Contoh\nzona: MARS\n");

        _home.Run("case", "list").Refused("instansi-tidak-terbaca").Error.ShouldContain("WIB, WITA, atau WIT");
    }

    [Fact]
    public void FunctionsExport_EmptyFolder_HoldsHostAndEveryFunction()
    {
        var folder = Path.Combine(_home.Folder, "penerapan");

        var exported = _home.Json("functions", "export", folder);

        exported.GetProperty("findings").GetArrayLength().ShouldBe(0);
        File.Exists(Path.Combine(folder, "host.json")).ShouldBeTrue();
        exported.GetProperty("functions").EnumerateArray().Select(f => f.GetString()!).ShouldAllBe(
            name => File.Exists(Path.Combine(folder, name, "function.json")));
        _home.Run("functions", "host").Refused("bukan-dari-host");
    }

    public void Dispose() => _home.Dispose();
}
