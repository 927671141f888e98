using SatuData.Snapshots.Building;

namespace SatuData.Snapshots.Durable;

public sealed class DurableFileTests : StoreFixture
{
    [Fact]
    public void TryCreate_NameTaken_LeavesTheExistingFile()
    {
        var path = Path.Combine(Folder, "a");

        DurableFile.TryCreate(path, "satu"u8).ShouldBeTrue();
        DurableFile.TryCreate(path, "dua"u8).ShouldBeFalse();

        File.ReadAllText(path).ShouldBe("satu");
        Directory.GetFiles(Folder).ShouldBe([path]);
    }

    [Fact]
    public void TryCreate_ManyAtOnce_ExactlyOneWins()
    {
        var path = Path.Combine(Folder, "a");
        var wins = 0;

        Parallel.For(0, 32, i =>
        {
            if (DurableFile.TryCreate(path, new byte[i + 1]))
            {
                Interlocked.Increment(ref wins);
            }
        });

        wins.ShouldBe(1);
    }

    [Fact]
    public void Replace_ExistingFile_HasTheNewContentOnly()
    {
        var path = Path.Combine(Folder, "a");
        DurableFile.Replace(path, "satu dan lainnya"u8);

        DurableFile.Replace(path, "dua"u8);

        File.ReadAllText(path).ShouldBe("dua");
        Directory.GetFiles(Folder).ShouldBe([path]);
    }

    [Fact]
    public void CreateDirectory_SeveralLevels_AreCreated()
    {
        var path = Path.Combine(Folder, "x", "y", "z");

        DurableFile.CreateDirectory(path);
        DurableFile.CreateDirectory(path);

        Directory.Exists(path).ShouldBeTrue();
    }

    [Fact]
    public void Sync_FailureOfTheSystem_IsAnIOExceptionWithItsNumber()
    {
        if (!OperatingSystem.IsWindows())
        {
            Should.Throw<IOException>(() => DurableFile.Sync(Path.Combine(Folder, "tidak-ada"))).HResult.ShouldBe(2);
            Should.Throw<IOException>(
                () => DurableFile.SyncDirectory(Path.Combine(Folder, "tidak-ada"))).HResult.ShouldBe(2);
        }
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(27, true)]
    [InlineData(5, false)]
    public void IsDiskFull_ErrorNumber_IsRecognised(int errno, bool expected)
    {
        if (!OperatingSystem.IsWindows())
        {
            DurableFile.IsDiskFull(new IOException("x", errno)).ShouldBe(expected);
        }
    }
}
