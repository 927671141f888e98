using System.Text;
using SatuData.Snapshots.Building;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Vault;

public sealed class CanaryTests : StoreFixture
{
    [Theory]
    [InlineData(5)]
    [InlineData(20_000)]
    public void Store_SealedCanaries_AreInNoFile(int rows)
    {
        var canaries = Enumerable.Range(0, rows).Select(i => $"KENARI-{i:D6}").ToArray();
        var table = new MemoryTable([StoreFixture.Village, StoreFixture.Nik, StoreFixture.People],
            MemoryTable.Rows(rows, i => [$"Desa {i}", canaries[i], i]));

        var version = Store.Store(Request(table));

        foreach (var path in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories))
        {
            File.ReadAllBytes(path).AsSpan().IndexOf("KENARI"u8).ShouldBe(-1, path);
        }

        foreach (var file in version.Files.Where(f => !f.IsSealed))
        {
            Schema(file).ShouldNotContain("nik");
        }

        TableValues.Of(Store.ReadSealed(version)).Select(r => r[1]).ShouldBe(canaries);
    }

    [Fact]
    public void Store_FailingOnACanary_DoesNotQuoteIt()
    {
        var table = new MemoryTable([new TypedColumn("nik", ValueKind.Text)], [[["KENARI\uD800"]]]);
        var bad = new BrokenText(table);

        Should.Throw<InvalidDataException>(() => Store.Store(Request(bad))).ToString().ShouldNotContain("KENARI");
    }

    private List<string> Schema(StoredFile file)
    {
        using var database = new Native.DuckDbDatabase();
        using var connection = database.Connect();
        using var rows = connection.Query($"SELECT name FROM parquet_schema('{FullPath(file.Path)}')");
        var batch = rows.CreateBatch();
        rows.Read(batch).ShouldBeTrue();
        return [.. Enumerable.Range(0, batch.Count).Select(i => Encoding.UTF8.GetString(batch[0].GetText(i)))];
    }

    private sealed class BrokenText(ITypedTable table) : ITypedTable
    {
        public IReadOnlyList<TypedColumn> Columns => table.Columns;

        public int PartitionCount => 1;

        public IRowBatchReader OpenPartition(int index) => new Reader();

        private sealed class Reader : IRowBatchReader
        {
            private bool _given;

            public bool Read(RowBatch batch)
            {
                batch.Clear();
                if (_given)
                {
                    return false;
                }

                _given = true;
                batch.Count = 1;
                batch[0].SetText(0, [.. "KENARI"u8, 0xC3]);
                return true;
            }

            public void Dispose()
            {
            }
        }
    }
}
