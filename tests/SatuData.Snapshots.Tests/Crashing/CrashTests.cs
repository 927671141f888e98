using SatuData.Snapshots.Building;
using SatuData.Snapshots.Vault;

namespace SatuData.Snapshots.Crashing;

public sealed class CrashTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("satudata-crash-").FullName;

    private string Root => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Store_ProcessesKilledAtAnyMoment_LoseNothingAcknowledged()
    {
        var acknowledged = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var round = 0; round < 6; round++)
        {
            using var process = Child.Start("store-for-ever", _folder, $"r{round}");
            for (var i = 0; i <= round; i++)
            {
                Acknowledge(process.StandardOutput.ReadLine());
            }

            // The next store is under way, at a moment that differs from run to run.
            process.Kill();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                Acknowledge(line);
            }

            process.WaitForExit();
        }

        using var keys = KeyRing.OpenOrCreate(Path.Combine(_folder, "kek.json"), TimeProvider.System);
        using var store = new SnapshotStore(Root, keys, TimeProvider.System);
        store.RemoveLeftovers();
        var versions = store.List("penduduk");
        foreach (var (key, sha256) in acknowledged)
        {
            versions.Single(v => v.StorageKey == key).CommitSha256.ShouldBe(sha256);
        }

        store.Verify().ShouldBeEmpty();
        Places("data").Concat(Places("_vault")).ShouldBe(
            versions.SelectMany(v => v.Files.Select(f => f.Path).Append(v.Envelope!)), ignoreOrder: true);

        void Acknowledge(string? line)
        {
            var parts = line!.Split(' ');
            if (parts is [var key, { Length: 64 } sha256])
            {
                acknowledged[key] = sha256;
            }
        }
    }

    [Theory]
    [InlineData(400, 10, 200_000)]
    [InlineData(10, 400, 200_000)]
    [InlineData(10, 10, 100)]
    public void Store_FileSizeLimitReached_SaysFullAndLeavesNothing(int open, int closed, int limit)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Child.Run("store-once", _folder, "pertama", "10", "10").ShouldBe(0);
        var before = Directory.GetFiles(Root, "*", SearchOption.AllDirectories);

        Child.Run("store-limited", _folder, "kedua", $"{open}", $"{closed}", $"{limit}").ShouldBe(28);

        Directory.GetFiles(Root, "*", SearchOption.AllDirectories).ShouldBe(before, ignoreOrder: true);
        Child.Run("store-once", _folder, "kedua", $"{open}", $"{closed}").ShouldBe(0);
        using var keys = KeyRing.OpenOrCreate(Path.Combine(_folder, "kek.json"), TimeProvider.System);
        using var store = new SnapshotStore(Root, keys, TimeProvider.System);
        store.Verify().ShouldBeEmpty();
        TableValues.Of(store.ReadSealed(store.Get("penduduk", 1)!)).ShouldBe(
            TableValues.Of(Program.Table(open, closed)));
    }

    private IEnumerable<string> Places(string name) => Directory.GetFiles(Path.Combine(Root, "penduduk", name))
        .Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/'));
}
