using SatuData.Records.Outbox;
using SatuData.Records.Queues;

namespace SatuData.Records.Tests.Outbox;

public sealed class OutboxRelayTests : RecordsTest
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly OutboxSettings Settings = new() { MaxAttempts = 3 };

    [Fact]
    public async Task Send_RouteIsOutbox_ComesOutWithEveryProperty()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        OutgoingMessage sent = Message("m-1", "K-1") with
        {
            Subject = "DataDiterima",
            CorrelationId = "c-1",
            TimeToLive = TimeSpan.FromMinutes(40),
            ScheduledEnqueueTime = Clock.Now.AddHours(1),
            ApplicationProperties = new Dictionary<string, string> { ["skema"] = "3" },
        };

        await database.CommitAsync(transaction => transaction.Send(sent));
        OutboxMessage claimed = (await relay.ClaimAsync("a", 10, Lease)).Single();

        (claimed.Attempts, claimed.CreatedAt, claimed.LastError).ShouldBe((0, Clock.Now, null));
        claimed.Message.Body.ToArray().ShouldBe(sent.Body.ToArray());
        claimed.Message.ApplicationProperties["skema"].ShouldBe("3");
        (claimed.Message with { Body = sent.Body, ApplicationProperties = sent.ApplicationProperties }).ShouldBe(sent);
        (await new SqliteMessageQueue(database).ListAsync())[0].Active.ShouldBe(0);
    }

    [Fact]
    public async Task Claim_SeveralOfACase_TheNextOnlyWhenTheOneBeforeIsSent()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await SendAsync(database, ("m-1", "K-1"), ("m-2", "K-1"), ("m-3", "K-2"), ("m-4", null), ("m-5", null));

        IReadOnlyList<OutboxMessage> first = await relay.ClaimAsync("a", 10, Lease);
        Ids(first).ShouldBe(["m-1", "m-3", "m-4", "m-5"]);
        (await relay.ClaimAsync("a", 10, Lease)).ShouldBeEmpty();

        await relay.MarkSentAsync([.. first.Select(message => message.Id)]);

        Ids(await relay.ClaimAsync("a", 10, Lease)).ShouldBe(["m-2"]);
    }

    [Fact]
    public async Task Claim_SameCaseInTwoQueues_StillOneAtATime()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await database.CommitAsync(transaction =>
        {
            transaction.Send(Message("m-1", "K-1"));
            transaction.Send(Message("m-2", "K-1") with { Queue = Reports.Name });
        });

        Ids(await relay.ClaimAsync("a", 10, Lease)).ShouldBe(["m-1"]);
    }

    [Fact]
    public async Task Claim_Max_BoundsTheBatch()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await SendAsync(database, [.. Enumerable.Range(0, 9).Select(n => ($"m-{n}", (string?)null))]);

        Ids(await relay.ClaimAsync("a", 4, Lease)).ShouldBe(["m-0", "m-1", "m-2", "m-3"]);
        Ids(await relay.ClaimAsync("b", 4, Lease)).ShouldBe(["m-4", "m-5", "m-6", "m-7"]);
    }

    [Fact]
    public async Task Claim_OwnerDied_AnotherTakesItWhenTheLeaseEnds()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await SendAsync(database, ("m-1", "K-1"), ("m-2", "K-1"));
        await relay.ClaimAsync("a", 10, Lease);

        Clock.Advance(Lease - TimeSpan.FromTicks(1));
        (await relay.ClaimAsync("b", 10, Lease)).ShouldBeEmpty();
        Clock.Advance(TimeSpan.FromTicks(1));

        Ids(await relay.ClaimAsync("b", 10, Lease)).ShouldBe(["m-1"]);
    }

    [Fact]
    public async Task Claim_TwoInstancesAtOnce_NothingTwice()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        var other = new OutboxRelay(Open(Options with { Route = MessageRoute.Outbox }));
        await SendAsync(database, [.. Enumerable.Range(0, 60).Select(n => ($"m-{n}", (string?)$"K-{n}"))]);

        IReadOnlyList<OutboxMessage>[] claims = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(n => (n % 2 == 0 ? relay : other).ClaimAsync($"{n}", 5, Lease)));

        claims.SelectMany(Ids).Distinct().Count().ShouldBe(60);
    }

    [Fact]
    public async Task MarkSent_AfterTheLeaseEnded_Holds()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await SendAsync(database, ("m-1", "K-1"));
        OutboxMessage claimed = (await relay.ClaimAsync("a", 1, Lease)).Single();
        Clock.Advance(2 * Lease);

        await relay.MarkSentAsync([claimed.Id]);

        (await relay.ClaimAsync("b", 1, Lease)).ShouldBeEmpty();
        relay.Status().ShouldBe(new OutboxStatus(0, 0, null));
    }

    [Fact]
    public async Task MarkFailed_WaitsLongerEachTime()
    {
        (RecordsDatabase database, OutboxRelay relay) =
            OpenOutbox(new OutboxSettings { LongestDelay = TimeSpan.FromSeconds(3) });
        await SendAsync(database, ("m-1", "K-1"));

        foreach (double seconds in new[] { 1.0, 2.0, 3.0, 3.0 })
        {
            OutboxMessage claimed = (await relay.ClaimAsync("a", 1, Lease)).Single();
            await relay.MarkFailedAsync(claimed.Id, "503");
            Clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
            (await relay.ClaimAsync("a", 1, Lease)).ShouldBeEmpty();
            // The random part is a fifth at most.
            Clock.Advance(TimeSpan.FromSeconds(seconds * 0.2) + TimeSpan.FromTicks(1));
        }

        OutboxMessage last = (await relay.ClaimAsync("a", 1, Lease)).Single();
        (last.Attempts, last.LastError, last.Message.MessageId).ShouldBe((4, "503", "m-1"));
    }

    [Fact]
    public async Task MarkFailed_AttemptsUsedUp_ParkedVisiblyAndItsCaseWaits()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await SendAsync(database, ("m-1", "K-1"), ("m-2", "K-1"), ("m-3", "K-2"));
        await FailAsync(relay, times: 3);
        Clock.Advance(TimeSpan.FromDays(1));

        Ids(await relay.ClaimAsync("a", 10, Lease)).ShouldBe(["m-3"]);
        OutboxMessage parked = relay.ListParked().Single();
        (parked.Message.MessageId, parked.Attempts, parked.LastError).ShouldBe(("m-1", 3, "400"));
        relay.Status().ShouldBe(new OutboxStatus(3, 1, Clock.Now - TimeSpan.FromDays(1) - TimeSpan.FromMinutes(30)));
    }

    [Fact]
    public async Task Release_ParkedMessage_DueAgainThenTheRestOfItsCase()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await SendAsync(database, ("m-1", "K-1"), ("m-2", "K-1"));
        OutboxMessage claimed = (await relay.ClaimAsync("a", 1, Lease)).Single();
        await relay.ParkAsync(claimed.Id, "pesan ditolak");
        (await relay.ClaimAsync("a", 10, Lease)).ShouldBeEmpty();

        (await relay.ReleaseAsync(claimed.Id)).ShouldBeTrue();
        (await relay.ReleaseAsync(claimed.Id)).ShouldBeFalse();

        OutboxMessage again = (await relay.ClaimAsync("a", 10, Lease)).Single();
        (again.Message.MessageId, again.Attempts).ShouldBe(("m-1", 0));
        await relay.MarkSentAsync([again.Id]);
        Ids(await relay.ClaimAsync("a", 10, Lease)).ShouldBe(["m-2"]);
    }

    [Fact]
    public async Task MarkFailed_AfterSent_ChangesNothing()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await SendAsync(database, ("m-1", "K-1"));
        OutboxMessage claimed = (await relay.ClaimAsync("a", 1, Lease)).Single();
        await relay.MarkSentAsync([claimed.Id]);

        await relay.MarkFailedAsync(claimed.Id, "terlambat");
        Clock.Advance(TimeSpan.FromDays(1));

        (await relay.ClaimAsync("a", 1, Lease)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Purge_OldSentMessages_GoInBatchesAndUnsentOnesStay()
    {
        (RecordsDatabase database, OutboxRelay relay) = OpenOutbox();
        await SendAsync(database, ("m-1", null), ("m-2", null), ("m-3", null), ("m-4", null));
        await relay.MarkSentAsync([.. (await relay.ClaimAsync("a", 3, Lease)).Select(message => message.Id)]);
        Clock.Advance(TimeSpan.FromDays(8));

        (await relay.PurgeAsync(TimeSpan.FromDays(9))).ShouldBe(0);
        (await relay.PurgeAsync(TimeSpan.FromDays(7), max: 2)).ShouldBe(2);
        (await relay.PurgeAsync(TimeSpan.FromDays(7), max: 2)).ShouldBe(1);

        relay.Status().Unsent.ShouldBe(1);
    }

    [Fact]
    public async Task Send_RouteIsOutbox_WakesTheRelay()
    {
        (RecordsDatabase database, _) = OpenOutbox();
        Task<bool> waiting = database.WaitForMessagesAsync(database.MessageVersion, Lease);

        await SendAsync(database, ("m-1", null));

        (await waiting).ShouldBeTrue();
    }

    private (RecordsDatabase Database, OutboxRelay Relay) OpenOutbox(OutboxSettings? settings = null)
    {
        RecordsDatabase database = Open(Options with { Route = MessageRoute.Outbox });
        return (database, new OutboxRelay(database, settings ?? Settings));
    }

    private static Task SendAsync(RecordsDatabase database, params (string Id, string? Session)[] messages) =>
        database.CommitAsync(transaction =>
        {
            foreach ((string id, string? session) in messages)
            {
                transaction.Send(Message(id, session));
            }
        });

    private async Task FailAsync(OutboxRelay relay, int times)
    {
        for (int attempt = 0; attempt < times; attempt++)
        {
            IReadOnlyList<OutboxMessage> claimed = await relay.ClaimAsync("a", 10, TimeSpan.FromMinutes(1));
            await relay.MarkFailedAsync(claimed[0].Id, "400");
            Clock.Advance(TimeSpan.FromMinutes(10));
        }
    }

    private static string[] Ids(IReadOnlyList<OutboxMessage> messages) =>
        [.. messages.Select(message => message.Message.MessageId)];
}
