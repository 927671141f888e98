using Dapper;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Tests;

public sealed class CommitTests : RecordsTest
{
    [Fact]
    public async Task Commit_Done_ReadersSeeIt()
    {
        RecordsDatabase database = await OpenWithTableAsync();

        int result = await database.CommitAsync(transaction => Add(transaction, 7));

        result.ShouldBe(7);
        Numbers(database).ShouldBe([7]);
    }

    [Fact]
    public async Task Commit_WorkThrows_NothingKeptAndTheExceptionIsTheCallers()
    {
        RecordsDatabase database = await OpenWithTableAsync();

        TimeZoneNotFoundException thrown = await Should.ThrowAsync<TimeZoneNotFoundException>(
            () => database.CommitAsync(transaction =>
            {
                Add(transaction, 1);
                throw new TimeZoneNotFoundException("dari pekerjaan");
            }));

        thrown.Message.ShouldBe("dari pekerjaan");
        Numbers(database).ShouldBeEmpty();
    }

    [Fact]
    public async Task Commit_ManyWaiting_ShareOneTransaction()
    {
        RecordsDatabase database = await OpenWithTableAsync();
        using var gate = new WriterGate(database);

        Task<int>[] units = [.. Enumerable.Range(0, 100).Select(number => database.CommitAsync(transaction =>
        {
            Add(transaction, number);
            return Numbers(database).Count;
        }))];
        await gate.OpenAsync();

        // What each unit saw committed: one transaction for all, or a few on a machine so slow that the batch ran out
        // of time.
        (await Task.WhenAll(units)).Distinct().Count().ShouldBeLessThan(10);
        Numbers(database).Count.ShouldBe(100);
    }

    [Fact]
    public async Task Commit_OneOfManyFails_OnlyThatOneIsRolledBack()
    {
        RecordsDatabase database = await OpenWithTableAsync();
        using var gate = new WriterGate(database);

        Task[] units = [.. Enumerable.Range(0, 50).Select(number => database.CommitAsync(transaction =>
        {
            Add(transaction, number);
            if (number % 10 == 3)
            {
                // Breaks the primary key.
                Add(transaction, number);
            }
        }))];
        await gate.OpenAsync();
        await Task.WhenAll(units).ContinueWith(_ => { }, TaskScheduler.Default);

        int[] failed = [.. Enumerable.Range(0, 50).Where(number => units[number].IsFaulted)];
        failed.ShouldBe([3, 13, 23, 33, 43]);
        units[3].Exception!.InnerException.ShouldBeOfType<SqliteException>();
        Numbers(database).ShouldBe(Enumerable.Range(0, 50).Except(failed));
    }

    [Fact]
    public async Task Commit_UnitEndsTheTransactionItself_EveryUnitOfTheBatchFails()
    {
        RecordsDatabase database = await OpenWithTableAsync();
        using var gate = new WriterGate(database);

        Task before = database.CommitAsync(transaction => Add(transaction, 1));
        Task culprit = database.CommitAsync(transaction => transaction.Execute("ROLLBACK"));
        Task after = database.CommitAsync(transaction => Add(transaction, 3));
        await gate.OpenAsync();

        await Should.ThrowAsync<SqliteException>(() => culprit);
        await Should.ThrowAsync<SqliteException>(() => before);
        await after;
        Numbers(database).ShouldBe([3]);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task CommitRelaxed_InBatch_WaitsForTheDiskOnlyBesideDurableUnits(bool durableBeside, long synchronous)
    {
        RecordsDatabase database = await OpenWithTableAsync();
        using var gate = new WriterGate(database);

        Task<long> relaxed = database.CommitRelaxedAsync(t => t.QueryOne<long>("PRAGMA synchronous"));
        Task other = durableBeside
            ? database.CommitAsync(t => Add(t, 1))
            : database.CommitRelaxedAsync(t => Add(t, 1));
        await gate.OpenAsync();

        await other;
        (await relaxed).ShouldBe(synchronous);
        (await database.CommitAsync(t => t.QueryOne<long>("PRAGMA synchronous"))).ShouldBe(2);
    }

    [Fact]
    public async Task Commit_FilesCopiedWhileOpen_HoldEveryAcknowledgedChange()
    {
        RecordsDatabase database = await OpenWithTableAsync();
        await database.CommitRelaxedAsync(transaction => Add(transaction, 1));
        await database.CommitAsync(transaction => Add(transaction, 2));

        // What a power cut would leave: the file and its log, not closed.
        string copy = Folder.File("copy.db");
        File.Copy(FilePath, copy);
        File.Copy(FilePath + "-wal", copy + "-wal");

        Numbers(Open(Options with { Path = copy })).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Commit_Reopened_StillThere()
    {
        RecordsDatabase first = await OpenWithTableAsync();
        await first.CommitAsync(transaction => Add(transaction, 1));
        await first.DisposeAsync();

        Numbers(Open()).ShouldBe([1]);
    }

    [Fact]
    public async Task Commit_CancelledWhileWaiting_NeverRuns()
    {
        RecordsDatabase database = await OpenWithTableAsync();
        using var gate = new WriterGate(database);
        using var stop = new CancellationTokenSource();

        Task unit = database.CommitAsync(transaction => Add(transaction, 1), stop.Token);
        await stop.CancelAsync();
        await gate.OpenAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => unit);
        Numbers(database).ShouldBeEmpty();
    }

    [Fact]
    public async Task Commit_InsideACommit_RefusedInsteadOfWaitingForItself()
    {
        RecordsDatabase database = await OpenWithTableAsync();

        await Should.ThrowAsync<InvalidOperationException>(
            () => database.CommitAsync(_ => database.CommitAsync(inner => Add(inner, 1)).Wait()));
    }

    [Fact]
    public async Task Commit_AsynchronousWork_Refused()
    {
        RecordsDatabase database = await OpenWithTableAsync();

        await Should.ThrowAsync<ArgumentException>(() => database.CommitAsync(_ => Task.CompletedTask));
    }

    [Fact]
    public async Task Transaction_UsedAfterItsWork_Refused()
    {
        RecordsDatabase database = await OpenWithTableAsync();

        RecordsTransaction escaped = await database.CommitAsync(transaction => transaction);

        Should.Throw<ObjectDisposedException>(() => escaped.Execute("SELECT 1"));
    }

    [Fact]
    public async Task Dispose_UnitsWaiting_FinishesThemAndRefusesMore()
    {
        RecordsDatabase database = await OpenWithTableAsync();
        Task[] units = [.. Enumerable.Range(0, 600).Select(number => database.CommitAsync(t => Add(t, number)))];

        await database.DisposeAsync();

        await Task.WhenAll(units);
        await Should.ThrowAsync<ObjectDisposedException>(
            () => database.CommitAsync(transaction => Add(transaction, 999)));
        Numbers(Open()).Count.ShouldBe(600);
    }

    [Fact]
    public async Task Read_TwoQueriesAroundACommit_SeeOneMoment()
    {
        RecordsDatabase database = await OpenWithTableAsync();

        (long before, long after) = database.Read(connection =>
        {
            long first = connection.ExecuteScalar<long>("SELECT count(*) FROM number");
            database.CommitAsync(transaction => Add(transaction, 1)).Wait();
            return (first, connection.ExecuteScalar<long>("SELECT count(*) FROM number"));
        });

        (before, after).ShouldBe((0, 0));
        Numbers(database).ShouldBe([1]);
    }

    [Fact]
    public async Task Read_TriesToWrite_Refused()
    {
        RecordsDatabase database = await OpenWithTableAsync();

        Should.Throw<SqliteException>(() => database.Read(connection => connection.Execute("DELETE FROM number")));
    }

    [Fact]
    public async Task Query_TimesDaysAndNames_ComeBackAsTheyWere()
    {
        RecordsDatabase database = Open();
        var time = new DateTimeOffset(2026, 3, 2, 8, 15, 30, 123, TimeSpan.FromHours(7));

        (Moment? row, string? text) = await database.CommitAsync(transaction =>
        {
            transaction.Execute(
                "CREATE TABLE moment (happened_at TEXT NOT NULL, due_at TEXT, on_day TEXT NOT NULL) STRICT");
            transaction.Execute(
                "INSERT INTO moment VALUES (@time, @due, @day)",
                new { time, due = (DateTimeOffset?)null, day = new DateOnly(2026, 3, 2) });
            return (
                transaction.QueryOne<Moment>("SELECT * FROM moment"),
                transaction.QueryOne<string>("SELECT happened_at FROM moment"));
        });

        row.ShouldNotBeNull().HappenedAt.ShouldBe(time);
        row.DueAt.ShouldBeNull();
        row.OnDay.ShouldBe(new DateOnly(2026, 3, 2));
        text.ShouldBe("2026-03-02T01:15:30.1230000Z");
    }

    private async Task<RecordsDatabase> OpenWithTableAsync()
    {
        RecordsDatabase database = Open();
        await database
            .CommitAsync(transaction => transaction.Execute("CREATE TABLE number (n INTEGER PRIMARY KEY) STRICT"));
        return database;
    }

    private static int Add(RecordsTransaction transaction, int number)
    {
        transaction.Execute("INSERT INTO number (n) VALUES (@number)", new { number });
        return number;
    }

    private static List<int> Numbers(RecordsDatabase database) =>
        database.Read(connection => connection.Query<int>("SELECT n FROM number ORDER BY n").AsList());

    private sealed class Moment
    {
        public DateTimeOffset HappenedAt { get; set; }

        public DateTimeOffset? DueAt { get; set; }

        public DateOnly OnDay { get; set; }
    }
}
