using SatuData.Records.Queues;
using Shouldly;
using Xunit;

namespace SatuData.Testing.Queues;

public abstract partial class MessageQueueContract
{
    [Fact]
    public async Task Abandon_LastDelivery_DeadLetteredWithReason()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));

        for (int delivery = 0; delivery < 3; delivery++)
        {
            await queue.AbandonAsync(await ReceiveOneAsync(queue));
        }

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        ReceivedMessage dead = await ReceiveOneAsync(queue, deadLetter: true);
        dead.DeadLetterReason.ShouldBe("MaxDeliveryCountExceeded");
        dead.DeadLetterDescription.ShouldBe("Message could not be consumed after 3 delivery attempts.");
    }

    [Fact]
    public async Task Lock_ExpiredOnLastDelivery_DeadLetteredWithReason()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));

        for (int delivery = 0; delivery < 3; delivery++)
        {
            await ReceiveOneAsync(queue);
            Clock.Advance(LockTime);
        }

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        (await ReceiveOneAsync(queue, deadLetter: true)).DeadLetterReason.ShouldBe("MaxDeliveryCountExceeded");
    }

    [Fact]
    public async Task DeadLetter_LockedMessage_KeepsContentAndCarriesReasonAsProperties()
    {
        IMessageQueue queue = await SendAllAsync(
            await CreateAsync(),
            Message("m-1") with { ApplicationProperties = new Dictionary<string, string> { ["skema"] = "3" } });

        await queue.DeadLetterAsync(await ReceiveOneAsync(queue), "JenisTidakDikenal", "tidak ada fungsi untuknya");
        ReceivedMessage dead = await ReceiveOneAsync(queue, deadLetter: true);

        dead.IsDeadLetter.ShouldBeTrue();
        dead.Queue.ShouldBe(Plain);
        dead.MessageId.ShouldBe("m-1");
        dead.DeadLetterReason.ShouldBe("JenisTidakDikenal");
        dead.DeadLetterDescription.ShouldBe("tidak ada fungsi untuknya");
        dead.ApplicationProperties["skema"].ShouldBe("3");
        dead.ApplicationProperties["DeadLetterReason"].ShouldBe("JenisTidakDikenal");
        dead.ApplicationProperties["DeadLetterErrorDescription"].ShouldBe("tidak ada fungsi untuknya");
    }

    [Fact]
    public async Task DeadLetterQueue_LongAfterTimeToLive_StillHoldsTheMessage()
    {
        IMessageQueue queue = await WithDeadLetterAsync(Message("m-1") with { TimeToLive = TimeSpan.FromMinutes(5) });

        Clock.Advance(TimeSpan.FromDays(400));
        ReceivedMessage dead = await ReceiveOneAsync(queue, deadLetter: true);

        dead.ExpiresAt.ShouldBe(DateTimeOffset.MaxValue);
    }

    [Fact]
    public async Task DeadLetterQueue_AbandonedOverAndOver_StillHoldsTheMessage()
    {
        IMessageQueue queue = await WithDeadLetterAsync(Message("m-1"));

        for (int delivery = 0; delivery < 10; delivery++)
        {
            await queue.AbandonAsync(await ReceiveOneAsync(queue, deadLetter: true));
        }

        (await ReceiveOneAsync(queue, deadLetter: true)).DeadLetterReason.ShouldBe("Rusak");
    }

    [Fact]
    public async Task DeadLetterQueue_LockExpired_VisibleAgain()
    {
        IMessageQueue queue = await WithDeadLetterAsync(Message("m-1"));
        await ReceiveOneAsync(queue, deadLetter: true);
        (await queue.ReceiveAsync(Plain, deadLetter: true)).ShouldBeNull();

        Clock.Advance(LockTime);

        (await ReceiveOneAsync(queue, deadLetter: true)).MessageId.ShouldBe("m-1");
    }

    [Fact]
    public async Task DeadLetterQueue_Complete_RemovesTheMessage()
    {
        IMessageQueue queue = await WithDeadLetterAsync(Message("m-1"));

        await queue.CompleteAsync(await ReceiveOneAsync(queue, deadLetter: true));

        (await StatusAsync(queue)).DeadLetter.ShouldBe(0);
    }

    [Fact]
    public async Task DeadLetterQueue_DeadLetterAgain_Refused()
    {
        IMessageQueue queue = await WithDeadLetterAsync(Message("m-1"));
        ReceivedMessage dead = await ReceiveOneAsync(queue, deadLetter: true);

        await Should.ThrowAsync<InvalidOperationException>(() => queue.DeadLetterAsync(dead, "Lagi", string.Empty));
    }

    [Fact]
    public async Task DeadLetterQueue_OfSessionQueue_ReceivedWithoutSession()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        SessionLock session = await AcceptAsync(queue);
        await queue.DeadLetterAsync(await ReceiveOneAsync(queue, session), "Rusak", "tidak terbaca");

        ReceivedMessage dead = await ReceiveOneAsync(queue, Sessions, deadLetter: true);

        dead.SessionId.ShouldBe("K-1");
        await queue.CompleteAsync(dead);
    }

    [Fact]
    public async Task Resubmit_DeadLetteredMessage_SentAgainUnderANewId()
    {
        IMessageQueue queue = await WithDeadLetterAsync(Message("m-1") with { Subject = "LaporanDisusun" });

        (await queue.ResubmitAsync(Plain, null)).ShouldBe(1);
        ReceivedMessage again = await ReceiveOneAsync(queue);

        again.MessageId.ShouldNotBe("m-1");
        again.Subject.ShouldBe("LaporanDisusun");
        again.DeliveryCount.ShouldBe(1);
        again.DeadLetterReason.ShouldBeNull();
        again.ApplicationProperties.ContainsKey("DeadLetterReason").ShouldBeFalse();
        (await StatusAsync(queue)).DeadLetter.ShouldBe(0);
    }

    [Fact]
    public async Task Resubmit_ChosenSequence_LeavesTheOthers()
    {
        IMessageQueue queue = await WithDeadLetterAsync(Message("m-1"), Message("m-2"));
        IReadOnlyList<ReceivedMessage> dead = await queue.PeekAsync(Plain, deadLetter: true, 0, 10);

        (await queue.ResubmitAsync(Plain, [dead[1].SequenceNumber])).ShouldBe(1);

        (await queue.PeekAsync(Plain, deadLetter: true, 0, 10)).Single().MessageId.ShouldBe("m-1");
    }

    [Fact]
    public async Task Resubmit_SequenceOfALiveMessage_Ignored()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        long live = (await queue.PeekAsync(Plain, deadLetter: false, 0, 1)).Single().SequenceNumber;

        (await queue.ResubmitAsync(Plain, [live])).ShouldBe(0);

        (await StatusAsync(queue)).Active.ShouldBe(1);
    }

    private async Task<IMessageQueue> WithDeadLetterAsync(params OutgoingMessage[] messages)
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), messages);
        foreach (OutgoingMessage _ in messages)
        {
            await queue.DeadLetterAsync(await ReceiveOneAsync(queue), "Rusak", "tidak terbaca");
        }

        return queue;
    }
}
