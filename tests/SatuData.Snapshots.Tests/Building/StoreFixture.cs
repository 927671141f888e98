using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Access;
using SatuData.Tabular.Rows;
using SatuData.Testing;

namespace SatuData.Snapshots.Building;

/// <summary>A snapshot store in a folder of its own, removed afterwards.</summary>
public abstract class StoreFixture : IDisposable
{
    internal static readonly TypedColumn Village = new("desa", ValueKind.Text);
    internal static readonly TypedColumn Nik = new("nik", ValueKind.Text);
    internal static readonly TypedColumn People = new("jumlah", ValueKind.Integer);

    protected StoreFixture()
    {
        Folder = Directory.CreateTempSubdirectory("satudata-snapshots-").FullName;
        Keys = KeyRing.OpenOrCreate(Path.Combine(Folder, "kunci", "kek.json"), Clock);
        Store = new SnapshotStore(Root, Keys, Clock);
    }

    internal string Folder { get; }

    internal string Root => Path.Combine(Folder, "data");

    internal FakeClock Clock { get; } = new() { Now = new DateTimeOffset(2026, 1, 5, 1, 0, 0, TimeSpan.Zero) };

    internal KeyRing Keys { get; }

    internal SyncGroup Disk { get; } = new();

    internal SnapshotStore Store { get; }

    public void Dispose()
    {
        Store.Dispose();
        Disk.Dispose();
        Keys.Dispose();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    internal static OpenColumns Open(params string[] names) =>
        OpenColumns.From(names.Select(n => new ColumnDecision(n, AccessClass.Terbuka, "kep-1", "kasi")));

    internal static MemoryTable Villages(params (string Village, string Nik, long People)[] rows) => new(
        [Village, Nik, People], [[.. rows.Select(r => new object?[] { r.Village, r.Nik, r.People })]]);

    internal static StoreRequest Request(ITypedTable table, string key = "kiriman-1", string dataset = "penduduk") =>
        new()
    {
        Dataset = dataset,
        StorageKey = key,
        Table = table,
        Open = Open("desa", "jumlah"),
        Lineage = new Dictionary<string, string> { ["kasus"] = "k-1" },
        Actor = "sistem",
    };

    internal SnapshotVersion StoreOne(string key = "kiriman-1", string dataset = "penduduk") =>
        Store.Store(Request(Villages(("Sukoharjo", "1810010101010001", 12), ("Waluyojati", "1810010101010002", 7)), key,
            dataset));

    internal string FullPath(string relative) => Path.Combine(Root, relative);
}
