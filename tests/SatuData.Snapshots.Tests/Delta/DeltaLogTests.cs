using System.Security.Cryptography;
using System.Text.Json;
using SatuData.Snapshots.Building;
using SatuData.Tabular.Access;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Delta;

public sealed class DeltaLogTests : StoreFixture
{
    [Fact]
    public void Store_First_WritesTheActionsOfANewTableInOrder()
    {
        var version = StoreOne();

        var lines = Lines(0);
        lines.Select(l => l.EnumerateObject().Single().Name).ShouldBe(
            ["commitInfo", "protocol", "metaData", "txn", "add"]);
        var info = lines[0].GetProperty("commitInfo");
        info.GetProperty("inCommitTimestamp").GetInt64().ShouldBe(Clock.Now.ToUnixTimeMilliseconds());
        info.GetProperty("operation").GetString().ShouldBe("CREATE TABLE AS SELECT");
        info.GetProperty("prevSha256").GetString().ShouldBe(new string('0', 64));
        lines[1].GetProperty("protocol").GetRawText().ShouldBe(
            "{\"minReaderVersion\":1,\"minWriterVersion\":7,"
            + "\"writerFeatures\":[\"inCommitTimestamp\",\"satudataAuditChain\"]}");
        var meta = lines[2].GetProperty("metaData");
        meta.GetProperty("name").GetString().ShouldBe("penduduk");
        meta.GetProperty("partitionColumns").GetArrayLength().ShouldBe(0);
        meta.GetProperty("configuration").GetProperty("delta.enableInCommitTimestamps").GetString().ShouldBe("true");
        meta.GetProperty("schemaString").GetString().ShouldBe(
            """{"type":"struct","fields":[{"name":"desa","type":"string","nullable":true,"metadata":{}},"""
            + """{"name":"jumlah","type":"long","nullable":true,"metadata":{}}]}""");
        lines[3].GetProperty("txn").GetProperty("appId").GetString().ShouldBe("satudata/kiriman-1");
        var add = lines[4].GetProperty("add");
        var file = version.Files.Single(f => !f.IsSealed);
        file.Path.ShouldBe("penduduk/" + add.GetProperty("path").GetString());
        add.GetProperty("size").GetInt64().ShouldBe(new FileInfo(FullPath(file.Path)).Length);
        add.GetProperty("stats").GetString().ShouldBe("""{"numRecords":2}""");
        add.GetProperty("tags").GetProperty("sha256").GetString().ShouldBe(
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(FullPath(file.Path)))));
        add.GetProperty("dataChange").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Store_Second_RemovesTheFilesBeforeAndChains()
    {
        var first = StoreOne("a");
        StoreOne("b");

        var lines = Lines(1);
        lines.Select(l => l.EnumerateObject().Single().Name).ShouldBe(["commitInfo", "txn", "remove", "add"]);
        lines[0].GetProperty("commitInfo").GetProperty("prevSha256").GetString().ShouldBe(first.CommitSha256);
        lines[0].GetProperty("commitInfo").GetProperty("operation").GetString().ShouldBe("WRITE");
        var remove = lines[2].GetProperty("remove");
        ("penduduk/" + remove.GetProperty("path").GetString()).ShouldBe(first.Files[0].Path);
        remove.GetProperty("extendedFileMetadata").GetBoolean().ShouldBeTrue();
        remove.GetProperty("size").GetInt64().ShouldBe(first.Files[0].Size);
    }

    [Fact]
    public void Store_OtherColumns_RestatesTheSchemaUnderTheSameId()
    {
        StoreOne("a");
        var table = new MemoryTable(
            [new("t", ValueKind.Text), new("d", ValueKind.Decimal, 4), new("r", ValueKind.Real),
                new("h", ValueKind.Date),
                new("b", ValueKind.Boolean)],
            [[["x", 1L, 1.5, 0L, 1L]]]);

        Store.Store(Request(table, "b") with { Open = Open("t", "d", "r", "h", "b") });

        var before = Lines(0)[2].GetProperty("metaData");
        var after = Lines(1)[1].GetProperty("metaData");
        after.GetProperty("id").GetString().ShouldBe(before.GetProperty("id").GetString());
        using var schema = JsonDocument.Parse(after.GetProperty("schemaString").GetString()!);
        schema.RootElement.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("type").GetString())
            .ShouldBe(["string", "decimal(18,4)", "double", "date", "boolean"]);
    }

    [Fact]
    public void Store_NoOpenColumn_TableHasOnlyRowNumbers()
    {
        Store.Store(Request(Villages(("X", "1", 1))) with { Open = OpenColumns.None });

        Lines(0)[2].GetProperty("metaData").GetProperty("schemaString").GetString()!.ShouldBe(
            """{"type":"struct","fields":[{"name":"_baris","type":"long","nullable":true,"metadata":{}}]}""");
    }

    [Fact]
    public void Store_LogHasAGap_RefusesToWriteOn()
    {
        StoreOne("a");
        StoreOne("b");
        StoreOne("c");
        File.Delete(Entry(1));
        using var reopened = new SnapshotStore(Root, Keys, Clock);

        Should.Throw<InvalidDataException>(() => reopened.Store(Request(Villages(("X", "1", 1)), "d")));

        File.Exists(Entry(1)).ShouldBeFalse();
    }

    [Fact]
    public void Store_TemporaryEntryLeftBehind_IsIgnored()
    {
        StoreOne("a");
        File.WriteAllText(Path.Combine(Root, "penduduk", "_delta_log", ".00000000000000000001.json.x.tmp"), "{\"comm");
        using var reopened = new SnapshotStore(Root, Keys, Clock);

        reopened.Store(Request(Villages(("X", "1", 1)), "b")).Version.ShouldBe(1);
    }

    private string Entry(long version) => Path.Combine(Root, "penduduk", "_delta_log", DeltaLog.EntryName(version));

    private List<JsonElement> Lines(long version) =>
        [.. File.ReadAllLines(Entry(version)).Select(l => JsonDocument.Parse(l).RootElement.Clone())];
}
