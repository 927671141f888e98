using System.Diagnostics;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.Records.Audit;
using SatuData.Records.Queues;

namespace SatuData.Records.Tests;

/// <summary>
/// Several writers on one file: other instances, other processes, other programs; and the ends of the disk.
/// </summary>
public sealed class SharingTests : RecordsTest
{
    [Fact]
    public async Task TwoInstances_RacingReceivers_EveryMessageHandledOnce()
    {
        RecordsDatabase one = Open();
        RecordsDatabase other = Open();
        const int Count = 200;
        await Task.WhenAll(Enumerable.Range(0, Count).Select(
            number => (number % 2 == 0 ? one : other).CommitAsync(
                t => t.Send(Message($"m-{number}", $"K-{number % 8}")))));

        List<string>[] handled = await Task.WhenAll(
            new[] { one, one, other, other }
                .Select(database => Task.Run(() => DrainAsync(new SqliteMessageQueue(database)))));

        handled.SelectMany(ids => ids).Order().ShouldBe(Enumerable.Range(0, Count).Select(n => $"m-{n}").Order());
        handled.ShouldAllBe(ids => IsInOrderWithinCases(ids));
    }

    [Fact]
    public async Task TwoProcesses_WritingAtOnce_OneChainAndNothingLost()
    {
        RecordsDatabase database = Open();
        using Process child = ChildProcess.StartSending(FilePath, 150);

        for (int number = 0; number < 150; number++)
        {
            await database.CommitAsync(transaction =>
                transaction.Audit(new AuditEvent { Action = "uji", Actor = "induk", Subject = $"{number}" }));
        }

        await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        child.ExitCode.ShouldBe(0);
        new AuditChain(database).Verify().ShouldBe(new AuditVerification(300, null));
        Sent(database).ShouldBe(Enumerable.Range(1, 150));
    }

    [Fact]
    public async Task Process_KilledWhileWriting_EveryAcknowledgedCommitIsThere()
    {
        await Open().DisposeAsync();
        using Process child = ChildProcess.StartSending(FilePath, 100_000);
        int acknowledged = 0;
        while (acknowledged < 40)
        {
            acknowledged = int.Parse((await child.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        }

        child.Kill();
        string rest = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        acknowledged += rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

        RecordsDatabase database = Open();
        List<int> sent = Sent(database);
        sent.ShouldBe(Enumerable.Range(1, sent.Count));
        // The last may have been committed without its acknowledgement having been read.
        sent.Count.ShouldBeInRange(acknowledged, acknowledged + 1);
        new AuditChain(database).Verify().ShouldBe(new AuditVerification(sent.Count, null));
    }

    [Fact]
    public async Task Commit_AnotherHoldsTheLockTooLong_BusyInWordsThenWorksAgain()
    {
        RecordsDatabase database = Open(Options with { BusyTimeout = TimeSpan.FromMilliseconds(150) });
        using var other = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        other.Open();
        other.Execute("BEGIN IMMEDIATE");

        RecordsBusyException busy = await Should.ThrowAsync<RecordsBusyException>(
            () => database.CommitAsync(transaction => transaction.Send(Message("m-1"))));
        other.Execute("COMMIT");
        await database.CommitAsync(transaction => transaction.Send(Message("m-2")));

        busy.IsTransient.ShouldBeTrue();
        busy.Message.ShouldContain("sedang dipakai");
        (await new SqliteMessageQueue(database).ReceiveAsync(Reports.Name)).ShouldNotBeNull().MessageId.ShouldBe("m-2");
    }

    [Fact]
    public async Task Commit_NoRoomLeft_FullInWordsThenWorksAgain()
    {
        RecordsDatabase database = Open();
        await database.CommitAsync(transaction => transaction.Execute("CREATE TABLE big (b BLOB)"));
        await database.CommitAsync(transaction =>
            transaction.Query<long>($"PRAGMA max_page_count = {transaction.QueryOne<long>("PRAGMA page_count") + 2}"));

        RecordsFullException full = await Should.ThrowAsync<RecordsFullException>(
            () => database.CommitAsync(t => t.Execute("INSERT INTO big VALUES (zeroblob(1000000))")));
        await database.CommitAsync(transaction => transaction.Query<long>("PRAGMA max_page_count = 1000000"));
        await database.CommitAsync(transaction => transaction.Execute("INSERT INTO big VALUES (zeroblob(1000000))"));

        full.Message.ShouldContain("penuh");
        database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM big")).ShouldBe(1);
    }

    [Fact]
    public async Task BackupTo_WhileOpen_StandsAloneWithEverythingCommitted()
    {
        RecordsDatabase database = Open();
        await database.CommitAsync(transaction => transaction.Send(Message("m-1")));
        string copy = Folder.File("cadangan.db");

        database.BackupTo(copy);
        await database.CommitAsync(transaction => transaction.Send(Message("m-2")));

        File.Exists(copy + "-wal").ShouldBeFalse();
        IReadOnlyList<ReceivedMessage> messages =
            await new SqliteMessageQueue(Open(Options with { Path = copy })).PeekAsync(Reports.Name, false, 0, 10);
        messages.Select(message => message.MessageId).ShouldBe(["m-1"]);
    }

    [Fact]
    public void BackupTo_ExistingFile_RefusedAndLeftAlone()
    {
        RecordsDatabase database = Open();
        string copy = Folder.File("cadangan.db");
        File.WriteAllText(copy, "lama");

        Should.Throw<IOException>(() => database.BackupTo(copy)).Message.ShouldContain("sudah ada");

        File.ReadAllText(copy).ShouldBe("lama");
    }

    private static async Task<List<string>> DrainAsync(SqliteMessageQueue queue)
    {
        var handled = new List<string>();
        while (await queue.AcceptSessionAsync(Cases.Name) is { } session)
        {
            // A few at a time, so that sessions change hands.
            for (int taken = 0; taken < 3 && await queue.ReceiveAsync(session) is { } message; taken++)
            {
                handled.Add(message.MessageId);
                await queue.CompleteAsync(message);
            }

            await queue.CloseAsync(session);
        }

        return handled;
    }

    private static bool IsInOrderWithinCases(List<string> ids) => ids
        .Select(id => int.Parse(id.AsSpan(2), CultureInfo.InvariantCulture))
        .GroupBy(number => number % 8)
        .All(numbers => numbers.SequenceEqual(numbers.Order()));

    private static List<int> Sent(RecordsDatabase database) => database.Read(connection => connection
        .Query<int>("SELECT CAST(substr(message_id, 6) AS INTEGER) FROM message WHERE queue = 'anak' ORDER BY sequence")
            .AsList());
}
