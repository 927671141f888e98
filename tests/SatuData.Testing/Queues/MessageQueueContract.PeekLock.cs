using SatuData.Records.Queues;
using Shouldly;
using Xunit;

namespace SatuData.Testing.Queues;

public abstract partial class MessageQueueContract
{
    [Fact]
    public async Task Receive_EmptyQueue_Null()
    {
        IMessageQueue queue = await CreateAsync();

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
    }

    [Fact]
    public async Task Receive_MessageWithEveryProperty_AllComeBack()
    {
        IMessageQueue queue = await CreateAsync();
        OutgoingMessage sent = Message("m-1") with
        {
            Subject = "LaporanDisusun",
            CorrelationId = "c-1",
            SessionId = "bukan sesi",
            TimeToLive = TimeSpan.FromHours(2),
            ApplicationProperties =
                new Dictionary<string, string> { ["skema"] = "3", ["wilayah"] = "Kab. \"Pringsewu\" ✓" },
        };

        await queue.SendAsync(sent);
        ReceivedMessage received = await ReceiveOneAsync(queue);

        received.Queue.ShouldBe(Plain);
        received.IsDeadLetter.ShouldBeFalse();
        received.MessageId.ShouldBe("m-1");
        received.SessionId.ShouldBe("bukan sesi");
        received.Subject.ShouldBe("LaporanDisusun");
        received.CorrelationId.ShouldBe("c-1");
        received.Body.ToArray().ShouldBe(sent.Body.ToArray());
        received.ApplicationProperties.ShouldBe(sent.ApplicationProperties, ignoreOrder: true);
        received.DeliveryCount.ShouldBe(1);
        received.EnqueuedTime.ShouldBe(Clock.Now);
        received.ExpiresAt.ShouldBe(Clock.Now + TimeSpan.FromHours(2));
        received.LockToken.ShouldNotBeNullOrEmpty();
        received.LockedUntil.ShouldBe(Clock.Now + LockTime);
        received.DeadLetterReason.ShouldBeNull();
    }

    [Fact]
    public async Task Receive_EmptyBody_EmptyBody()
    {
        IMessageQueue queue = await CreateAsync();

        await queue.SendAsync(Message("m-1") with { Body = default });

        (await ReceiveOneAsync(queue)).Body.Length.ShouldBe(0);
    }

    [Fact]
    public async Task Receive_SeveralMessages_InOrderOfSending()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"), Message("m-2"), Message("m-3"));

        ReceivedMessage first = await ReceiveOneAsync(queue);
        ReceivedMessage second = await ReceiveOneAsync(queue);

        first.MessageId.ShouldBe("m-1");
        second.MessageId.ShouldBe("m-2");
        second.SequenceNumber.ShouldBeGreaterThan(first.SequenceNumber);
    }

    [Fact]
    public async Task Receive_LockedMessage_NotHandedOutTwice()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));

        await ReceiveOneAsync(queue);

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
    }

    [Fact]
    public async Task Receive_TwoQueues_KeptApart()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
    }

    [Fact]
    public async Task Complete_LockedMessage_Gone()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));

        await queue.CompleteAsync(await ReceiveOneAsync(queue));
        Clock.Advance(LockTime);

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        (await StatusAsync(queue)).Active.ShouldBe(0);
    }

    [Fact]
    public async Task Complete_Twice_LockLost()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        ReceivedMessage message = await ReceiveOneAsync(queue);
        await queue.CompleteAsync(message);

        await Should.ThrowAsync<LockLostException>(() => queue.CompleteAsync(message));
    }

    [Fact]
    public async Task Lock_Expired_VisibleAtItsOldPlaceWithCountRaised()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"), Message("m-2"));
        ReceivedMessage first = await ReceiveOneAsync(queue);

        Clock.Advance(LockTime);
        ReceivedMessage again = await ReceiveOneAsync(queue);

        again.MessageId.ShouldBe("m-1");
        again.SequenceNumber.ShouldBe(first.SequenceNumber);
        again.DeliveryCount.ShouldBe(2);
        again.LockToken.ShouldNotBe(first.LockToken);
    }

    [Fact]
    public async Task Lock_JustBeforeItsEnd_StillHolds()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        ReceivedMessage message = await ReceiveOneAsync(queue);

        Clock.Advance(LockTime - TimeSpan.FromTicks(1));

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        await queue.CompleteAsync(message);
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("abandon")]
    [InlineData("dead-letter")]
    [InlineData("renew")]
    public async Task Act_AfterLockExpired_LockLost(string act)
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        ReceivedMessage message = await ReceiveOneAsync(queue);

        Clock.Advance(LockTime);

        await Should.ThrowAsync<LockLostException>(() => ActAsync(queue, message, act));
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("abandon")]
    [InlineData("dead-letter")]
    [InlineData("renew")]
    public async Task Act_WithFormerHoldersToken_LockLost(string act)
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        ReceivedMessage former = await ReceiveOneAsync(queue);
        Clock.Advance(LockTime);
        ReceivedMessage present = await ReceiveOneAsync(queue);

        await Should.ThrowAsync<LockLostException>(() => ActAsync(queue, former, act));

        await queue.CompleteAsync(present);
    }

    [Fact]
    public async Task Renew_BeforeEnd_HoldsForAnotherLockDurationFromNow()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        ReceivedMessage message = await ReceiveOneAsync(queue);
        Clock.Advance(LockTime / 2);

        DateTimeOffset until = await queue.RenewAsync(message);
        Clock.Advance(LockTime - TimeSpan.FromSeconds(1));

        until.ShouldBe(Clock.Now + TimeSpan.FromSeconds(1));
        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        await queue.CompleteAsync(message);
    }

    [Fact]
    public async Task Abandon_LockedMessage_VisibleAtOnceAtItsOldPlace()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"), Message("m-2"));
        ReceivedMessage first = await ReceiveOneAsync(queue);

        await queue.AbandonAsync(first);
        ReceivedMessage again = await ReceiveOneAsync(queue);

        again.MessageId.ShouldBe("m-1");
        again.SequenceNumber.ShouldBe(first.SequenceNumber);
        again.DeliveryCount.ShouldBe(2);
    }

    [Fact]
    public async Task Abandon_Twice_LockLost()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        ReceivedMessage message = await ReceiveOneAsync(queue);
        await queue.AbandonAsync(message);

        await Should.ThrowAsync<LockLostException>(() => queue.AbandonAsync(message));
    }

    private static Task ActAsync(IMessageQueue queue, ReceivedMessage message, string act) => act switch
    {
        "complete" => queue.CompleteAsync(message),
        "abandon" => queue.AbandonAsync(message),
        "dead-letter" => queue.DeadLetterAsync(message, "Rusak", "tidak terbaca"),
        "renew" => queue.RenewAsync(message),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
