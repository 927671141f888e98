using Dapper;
using SatuData.Records.Outbox;
using SatuData.Records.Queues;

namespace SatuData.Records.Tests;

/// <summary>Business change, inbox, messages and completion in one commit.</summary>
public sealed class TransactionTests : RecordsTest
{
    [Fact]
    public async Task Receive_SameMessageTwice_SecondIsKnown()
    {
        RecordsDatabase database = Open();

        (await database.CommitAsync(transaction => transaction.Receive("TerimaData", "m-1"))).ShouldBeTrue();
        (await database.CommitAsync(transaction => transaction.Receive("TerimaData", "m-1"))).ShouldBeFalse();
        (await database.CommitAsync(transaction => transaction.Receive("SimpanData", "m-1"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Receive_RolledBack_MessageStillNew()
    {
        RecordsDatabase database = Open();
        await Should.ThrowAsync<TimeoutException>(() => database.CommitAsync(transaction =>
        {
            transaction.Receive("TerimaData", "m-1");
            throw new TimeoutException();
        }));

        (await database.CommitAsync(transaction => transaction.Receive("TerimaData", "m-1"))).ShouldBeTrue();
    }

    [Fact]
    public async Task InboxPurge_RowsPast30Days_GoInBatches()
    {
        RecordsDatabase database = Open();
        await database.CommitAsync(t => Enumerable.Range(0, 5).Count(n => t.Receive("F", $"tua-{n}")));
        Clock.Advance(TimeSpan.FromDays(30));
        await database.CommitAsync(transaction => transaction.Receive("F", "muda"));
        var retention = new InboxRetention(database);
        (await retention.PurgeAsync()).ShouldBe(0);
        Clock.Advance(TimeSpan.FromTicks(1));

        (await retention.PurgeAsync(max: 3)).ShouldBe(3);
        (await retention.PurgeAsync(max: 3)).ShouldBe(2);

        (await database.CommitAsync(transaction => transaction.Receive("F", "muda"))).ShouldBeFalse();
        (await database.CommitAsync(transaction => transaction.Receive("F", "tua-0"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Complete_WithTheChange_BothOrNeither()
    {
        RecordsDatabase database = Open();
        var queue = new SqliteMessageQueue(database);
        await queue.SendAsync(Message("m-1", "K-1"));
        SessionLock session = (await queue.AcceptSessionAsync(Cases.Name))!;
        ReceivedMessage message = (await queue.ReceiveAsync(session))!;

        await database.CommitAsync(transaction =>
        {
            transaction.Send(Message("lanjutan"));
            transaction.Complete(message);
        });

        (await queue.ReceiveAsync(session)).ShouldBeNull();
        (await queue.ReceiveAsync(Reports.Name)).ShouldNotBeNull().MessageId.ShouldBe("lanjutan");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task Complete_WithItsSession_EndsTheHoldWithTheLastMessage(int messages, bool ends)
    {
        RecordsDatabase database = Open();
        var queue = new SqliteMessageQueue(database);
        for (var i = 1; i <= messages; i++)
        {
            await queue.SendAsync(Message($"m-{i}", "K-1"));
        }

        SessionMessage taken = (await queue.AcceptSessionsAsync([Cases.Name], max: 1)).Single();

        bool ended = await database.CommitAsync(transaction => transaction.Complete(taken.Message, taken.Session));

        ended.ShouldBe(ends);
        ReceivedMessage? next = ends
            ? null
            : await queue.ReceiveAsync(taken.Session);
        next?.MessageId.ShouldBe("m-2");
        (await queue.AcceptSessionAsync(Cases.Name, "K-1") is not null).ShouldBe(ends);
    }

    [Fact]
    public async Task Complete_LockLost_ChangeRolledBack()
    {
        RecordsDatabase database = Open();
        var queue = new SqliteMessageQueue(database);
        await queue.SendAsync(Message("m-1", "K-1"));
        ReceivedMessage message = (await queue.ReceiveAsync((await queue.AcceptSessionAsync(Cases.Name))!))!;
        Clock.Advance(Cases.LockDuration);

        await Should.ThrowAsync<LockLostException>(() => database.CommitAsync(transaction =>
        {
            transaction.Send(Message("lanjutan"));
            transaction.Complete(message);
        }));

        (await queue.ReceiveAsync(Reports.Name)).ShouldBeNull();
    }

    [Fact]
    public async Task Send_RolledBack_IdNotRemembered()
    {
        RecordsDatabase database = Open();
        await Should.ThrowAsync<TimeoutException>(() => database.CommitAsync(transaction =>
        {
            transaction.Send(Message("m-1"));
            throw new TimeoutException();
        }));

        await database.CommitAsync(transaction => transaction.Send(Message("m-1")));

        (await new SqliteMessageQueue(database).ListAsync())[1].Active.ShouldBe(1);
    }

    [Fact]
    public async Task Send_RefusedMessage_UnitFailsAsAWhole()
    {
        RecordsDatabase database = Open();

        await Should.ThrowAsync<MessageRefusedException>(() => database.CommitAsync(transaction =>
        {
            transaction.Receive("F", "m-0");
            transaction.Send(Message("m-1") with { Queue = Cases.Name });
        }));

        (await database.CommitAsync(transaction => transaction.Receive("F", "m-0"))).ShouldBeTrue();
    }

    [Fact]
    public async Task DuplicateIds_PastTheWindow_ForgottenBitByBit()
    {
        RecordsDatabase database = Open();
        await database.CommitAsync(t => Enumerable.Range(0, 10).ToList().ForEach(n => t.Send(Message($"tua-{n}"))));
        Clock.Advance(TimeSpan.FromHours(2));

        await database.CommitAsync(t => Enumerable.Range(0, 10).ToList().ForEach(n => t.Send(Message($"baru-{n}"))));

        database.Read(c => c.ExecuteScalar<long>("SELECT count(*) FROM seen_message")).ShouldBe(10);
    }

    [Fact]
    public async Task DeliveryLimit_LoweredBetweenRuns_SpentMessageDiesInsteadOfBeingDelivered()
    {
        RecordsDatabase before = Open();
        var queue = new SqliteMessageQueue(before);
        await queue.SendAsync(Message("m-1"));
        await queue.AbandonAsync((await queue.ReceiveAsync(Reports.Name))!);
        await queue.AbandonAsync((await queue.ReceiveAsync(Reports.Name))!);
        await before.DisposeAsync();

        var after =
            new SqliteMessageQueue(Open(Options with { Queues = [Cases, Reports with { MaxDeliveryCount = 1 }] }));

        (await after.ReceiveAsync(Reports.Name)).ShouldBeNull();
        (await after.ReceiveAsync(Reports.Name, deadLetter: true)).ShouldNotBeNull()
            .DeadLetterReason.ShouldBe("MaxDeliveryCountExceeded");
    }
}
