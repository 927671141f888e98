using SatuData.Snapshots.Building;

namespace SatuData.Snapshots.Durable;

public sealed class UnsyncedFilesTests : StoreFixture
{
    [Fact]
    public void Write_FileExists_IsReplacedAsAWhole()
    {
        var path = Path.Combine(Folder, "surat");
        File.WriteAllText(path, "satu dan lainnya");
        using var open = File.OpenRead(path);

        new UnsyncedFiles(Disk).Write(path, "dua"u8);

        File.ReadAllText(path).ShouldBe("dua");
        new StreamReader(open).ReadToEnd().ShouldBe("satu dan lainnya");
        Directory.GetFiles(Folder).ShouldBe([path]);
    }

    [Fact]
    public void TryCreate_NameTaken_LeavesTheExistingFile()
    {
        var path = Path.Combine(Folder, "titik");
        var unsynced = new UnsyncedFiles(Disk);

        unsynced.TryCreate(path, "satu"u8).ShouldBeTrue();
        unsynced.TryCreate(path, "dua"u8).ShouldBeFalse();

        File.ReadAllText(path).ShouldBe("satu");
        Directory.GetFiles(Folder).ShouldBe([path]);
    }

    [Fact]
    public async Task SyncAsync_ManyAtOnce_AllAreTold()
    {
        var sets = Enumerable.Range(0, 200).Select(async i =>
        {
            await Task.Yield();
            var unsynced = new UnsyncedFiles(Disk);
            var folder = Path.Combine(Folder, "dokumen", $"kasus-{i % 20}");
            unsynced.CreateDirectory(folder);
            unsynced.Write(Path.Combine(folder, $"{i}.html"), new byte[i]);
            await unsynced.SyncAsync();
        });

        await Task.WhenAll(sets);

        Directory.GetFiles(Path.Combine(Folder, "dokumen"), "*", SearchOption.AllDirectories).Length.ShouldBe(200);
    }

    [Fact]
    public async Task SyncAsync_FileIsGone_FailsForItsOwnerAndTheNextIsTold()
    {
        var unsynced = new UnsyncedFiles(Disk);
        var path = Path.Combine(Folder, "hilang");
        unsynced.Write(path, "x"u8);
        File.Delete(path);

        await Should.ThrowAsync<IOException>(unsynced.SyncAsync());

        unsynced.Write(path, "y"u8);
        await unsynced.SyncAsync();
    }

    [Fact]
    public void SyncAsync_NothingWritten_IsDoneAtOnce() =>
        new UnsyncedFiles(Disk).SyncAsync().IsCompletedSuccessfully.ShouldBeTrue();
}
