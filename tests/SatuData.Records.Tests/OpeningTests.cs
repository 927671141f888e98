using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.Records.Migrations;
using SatuData.Records.Queues;

namespace SatuData.Records.Tests;

public sealed class OpeningTests : RecordsTest
{
    [Fact]
    public async Task Open_DatabaseOfTheFirstScript_KeepsItsMessagesAndGainsTheRest()
    {
        RecordsDatabase old = RecordsDatabase.Open(Options, [MigrationScript.All[0]]);
        await old.CommitAsync(transaction => transaction.Execute(
            """
            INSERT INTO message (queue, state, message_id, body, enqueued_at)
            VALUES ('laporan', 0, 'lama', x'01', '2026-03-01T00:00:00.0000000Z')
            """));
        await old.DisposeAsync();

        RecordsDatabase database = Open();

        (await new SqliteMessageQueue(database).ReceiveAsync("laporan")).ShouldNotBeNull().MessageId.ShouldBe("lama");
        (await database.CommitAsync(transaction => transaction.Receive("F", "lama"))).ShouldBeTrue();
        Scripts(database).ShouldBe(MigrationScript.All.Select(script => (script.Number, script.Sha256)));
    }

    [Fact]
    public async Task Open_Again_AppliesNothingTwice()
    {
        await Open().DisposeAsync();

        Scripts(Open()).Count.ShouldBe(MigrationScript.All.Count);
    }

    [Fact]
    public async Task Open_ScriptFails_LeavesTheScriptsBeforeAndNothingOfIt()
    {
        MigrationScript broken =
            new(99, "099_broken", "CREATE TABLE half (n INTEGER); INSERT INTO nowhere VALUES (1);");

        Should.Throw<SqliteException>(() => RecordsDatabase.Open(Options, [.. MigrationScript.All, broken]));

        RecordsDatabase database = Open();
        Scripts(database).Count.ShouldBe(MigrationScript.All.Count);
        database.Read(c => c.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")).ShouldBe(0);
        await database.CommitAsync(transaction => transaction.Send(Message("m-1")));
    }

    [Fact]
    public async Task Open_NewerDatabase_RefusedInWordsAndLeftAlone()
    {
        MigrationScript future = new(990, "990_masa_depan", "CREATE TABLE future (n INTEGER)");
        await RecordsDatabase.Open(Options, [.. MigrationScript.All, future]).DisposeAsync();

        RecordsVersionException refused = Should.Throw<RecordsVersionException>(() => RecordsDatabase.Open(Options));

        refused.Message.ShouldContain("lebih baru");
        refused.Message.ShouldContain("990_masa_depan");
        refused.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task Open_ScriptDiffersFromTheOneApplied_Refused()
    {
        MigrationScript other = MigrationScript.All[^1] with { };
        MigrationScript altered = new(other.Number, other.Name, other.Sql + "\n-- lain");
        await RecordsDatabase.Open(Options, [.. MigrationScript.All.SkipLast(1), altered]).DisposeAsync();

        Should.Throw<RecordsVersionException>(() => RecordsDatabase.Open(Options)).Message.ShouldContain(other.Name);
    }

    [Fact]
    public void Open_SomebodyElsesDatabase_RefusedAndLeftAlone()
    {
        using (var foreign = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            foreign.Execute("CREATE TABLE customer (id INTEGER)");
        }

        byte[] before = File.ReadAllBytes(FilePath);
        Should.Throw<RecordsVersionException>(() => RecordsDatabase.Open(Options))
            .Message.ShouldContain("bukan basis data SatuData");
        File.ReadAllBytes(FilePath).ShouldBe(before);
    }

    [Fact]
    public void Open_NoDatabaseAtAll_Refused()
    {
        File.WriteAllText(FilePath, string.Join('\n', Enumerable.Repeat("kecamatan;jumlah", 100)));

        Should.Throw<RecordsVersionException>(() => RecordsDatabase.Open(Options)).Message
            .ShouldContain("bukan basis data SatuData");
    }

    [Fact]
    public void Open_NewFileInNewFolder_ReadableByItsOwnerOnly()
    {
        string path = Folder.File(Path.Combine("data", "baru", "records.db"));

        Open(Options with { Path = path });

        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            File.GetUnixFileMode(path).ShouldBe(Owner);
            File.GetUnixFileMode(path + "-wal").ShouldBe(Owner);
        }
    }

    [Fact]
    public async Task Open_ManyAtOnceOnANewFile_AllOpen()
    {
        RecordsDatabase[] databases = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => RecordsDatabase.Open(Options))));

        Scripts(databases[5]).Count.ShouldBe(MigrationScript.All.Count);
        foreach (RecordsDatabase database in databases)
        {
            await database.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(301, 1)]
    [InlineData(60, 0)]
    public void Open_QueueSettingsOutOfBounds_CallersMistake(int lockSeconds, int deliveries)
    {
        QueueSettings queue =
            new("x") { LockDuration = TimeSpan.FromSeconds(lockSeconds), MaxDeliveryCount = deliveries };

        Should.Throw<ArgumentException>(() => RecordsDatabase.Open(Options with { Queues = [queue] }));
    }

    private static List<(int, string)> Scripts(RecordsDatabase database) => database.Read(
        connection =>
            connection.Query<(int, string)>("SELECT number, sha256 FROM schema_version ORDER BY number").AsList());
}
