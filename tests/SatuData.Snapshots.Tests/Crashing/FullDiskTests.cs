using System.Diagnostics;
using SatuData.Snapshots.Building;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Access;

namespace SatuData.Snapshots.Crashing;

public sealed class FullDiskTests : IDisposable
{
    private readonly string _mount = Directory.CreateTempSubdirectory("satudata-full-").FullName;
    private readonly string _keys = Directory.CreateTempSubdirectory("satudata-full-keys-").FullName;

    public void Dispose()
    {
        Directory.Delete(_mount);
        Directory.Delete(_keys, recursive: true);
    }

    /// <summary>Every size from far too small to enough, so that the disk is full at each of the store's writes in
    /// turn.</summary>
    [FullDiskFact]
    public void Store_DiskFullAtAnyPoint_SaysFullAndTheNextStoreSucceeds()
    {
        using var keys = KeyRing.OpenOrCreate(Path.Combine(_keys, "kek.json"), TimeProvider.System);
        var outcomes = new List<bool>();
        for (var pages = 1; pages <= 12; pages++)
        {
            Run("mount", "-t", "tmpfs", "-o", $"size={pages * 4}k", "tmpfs", _mount);
            try
            {
                outcomes.Add(TryStore(keys));
            }
            finally
            {
                Run("umount", _mount);
            }
        }

        outcomes.ShouldContain(false);
        outcomes.ShouldContain(true);
        outcomes.ShouldBe(outcomes.Order());
    }

    private bool TryStore(KeyRing keys)
    {
        using var store = new SnapshotStore(_mount, keys, TimeProvider.System);
        var request = new StoreRequest
        {
            Dataset = "penduduk",
            StorageKey = "k",
            Actor = "uji",
            Table = new MemoryTable([StoreFixture.Village, StoreFixture.Nik], [[["Desa", "1"]]]),
            Open = OpenColumns.From([new("desa", AccessClass.Terbuka, "kep-1", "kasi")]),
        };
        try
        {
            store.Store(request).Rows.ShouldBe(1);
            return true;
        }
        catch (StorageFullException)
        {
            store.Latest("penduduk").ShouldBeNull();
        }

        Run("mount", "-o", "remount,size=1m", _mount);
        store.Store(request).Version.ShouldBe(0);
        store.Verify().ShouldBeEmpty();
        return false;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
