using System.Globalization;
using SatuData.Snapshots.Building;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Access;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Crashing;

/// <summary>What this assembly does when a test starts it as a process of its own.</summary>
internal static class Program
{
    private static readonly TypedColumn[] Columns = [new("terbuka", ValueKind.Text), new("tertutup", ValueKind.Text)];

    public static int Main(string[] args) => args switch
    {
        ["store-for-ever", var folder, var prefix] => StoreForEver(folder, prefix),
        ["store-once", var folder, var key, var open, var closed] => StoreOnce(
            folder, key, int.Parse(open, CultureInfo.InvariantCulture), int.Parse(closed, CultureInfo.InvariantCulture),
            0),
        ["store-limited", var folder, var key, var open, var closed, var limit] => StoreOnce(
            folder, key, int.Parse(open, CultureInfo.InvariantCulture), int.Parse(closed, CultureInfo.InvariantCulture),
            ulong.Parse(limit, CultureInfo.InvariantCulture)),
        _ => 64,
    };

    /// <summary>Rows whose values do not compress: so many bytes of them go to open and to sealed files.</summary>
    public static MemoryTable Table(int openLength, int closedLength)
    {
        var random = new Random(7);
        string Text(int length) => string.Create(length, random, (span, r) =>
        {
            foreach (ref var letter in span)
            {
                letter = (char)r.Next(33, 126);
            }
        });
        return new MemoryTable(Columns, MemoryTable.Rows(5000, _ => [Text(openLength), Text(closedLength)]));
    }

    private static int StoreForEver(string folder, string prefix)
    {
        using var keys = KeyRing.OpenOrCreate(Path.Combine(folder, "kek.json"), TimeProvider.System);
        using var store = new SnapshotStore(Path.Combine(folder, "data"), keys, TimeProvider.System);
        var table = Table(20, 20);
        for (var i = 0; ; i++)
        {
            var version = store.Store(Request(table, $"{prefix}-{i}"));
            Console.WriteLine($"{version.StorageKey} {version.CommitSha256}");
            Console.Out.Flush();
        }
    }

    private static int StoreOnce(string folder, string key, int openLength, int closedLength, ulong limit)
    {
        using var keys = KeyRing.OpenOrCreate(Path.Combine(folder, "kek.json"), TimeProvider.System);
        using var store = new SnapshotStore(Path.Combine(folder, "data"), keys, TimeProvider.System);
        if (limit > 0)
        {
            FileSizeLimit.Set(limit);
        }

        try
        {
            store.Store(Request(Table(openLength, closedLength), key));
            return 0;
        }
        catch (StorageFullException)
        {
            return 28;
        }
    }

    private static StoreRequest Request(ITypedTable table, string key) => new()
    {
        Dataset = "penduduk",
        StorageKey = key,
        Table = table,
        Open = OpenColumns.From([new("terbuka", AccessClass.Terbuka, "kep-1", "kasi")]),
        Actor = "uji",
    };
}
