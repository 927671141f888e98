using SatuData.Records.Queues;
using Shouldly;
using Xunit;

namespace SatuData.Testing.Queues;

public abstract partial class MessageQueueContract
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task Send_SameIdInsideWindow_SucceedsAndIsDropped()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        await queue.CompleteAsync(await ReceiveOneAsync(queue));
        Clock.Advance(Hour - TimeSpan.FromTicks(1));

        await queue.SendAsync(Message("m-1") with { Body = new byte[] { 1 } });

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
    }

    [Fact]
    public async Task Send_SameIdAfterWindow_Accepted()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        await queue.CompleteAsync(await ReceiveOneAsync(queue));
        Clock.Advance(Hour);

        await queue.SendAsync(Message("m-1"));

        (await ReceiveOneAsync(queue)).MessageId.ShouldBe("m-1");
    }

    [Fact]
    public async Task Send_DroppedDuplicate_DoesNotProlongTheWindow()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"));
        Clock.Advance(Hour / 2);
        await queue.SendAsync(Message("m-1"));
        Clock.Advance(Hour / 2);

        await queue.SendAsync(Message("m-1"));

        (await StatusAsync(queue)).Active.ShouldBe(2);
    }

    [Fact]
    public async Task Send_SameIdAsScheduledMessage_Dropped()
    {
        IMessageQueue queue = await CreateAsync();
        await queue.SendAsync(Message("m-1") with { ScheduledEnqueueTime = Clock.Now + Hour });

        await queue.SendAsync(Message("m-1"));

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        (await StatusAsync(queue)).Scheduled.ShouldBe(1);
    }

    [Fact]
    public async Task Send_SameIdToAnotherQueue_Accepted()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1"), Message("m-1", "K-1"));

        (await StatusAsync(queue, Sessions)).Active.ShouldBe(1);
    }

    [Fact]
    public async Task Send_NoDuplicateDetection_BothKept()
    {
        IMessageQueue queue = await CreateQueueAsync([PlainQueue with { DuplicateDetectionWindow = null }], Clock);

        await SendAllAsync(queue, Message("m-1"), Message("m-1"));

        (await StatusAsync(queue)).Active.ShouldBe(2);
    }

    [Fact]
    public async Task Scheduled_BeforeItsTime_Invisible()
    {
        IMessageQueue queue = await CreateAsync();
        await queue.SendAsync(Message("m-1") with { ScheduledEnqueueTime = Clock.Now + Hour });

        Clock.Advance(Hour - TimeSpan.FromTicks(1));

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        QueueStatus status = await StatusAsync(queue);
        (status.Active, status.Scheduled, status.OldestActive).ShouldBe((0, 1, null));
    }

    [Fact]
    public async Task Scheduled_AtItsTime_AppendedWithANewSequenceNumber()
    {
        IMessageQueue queue = await CreateAsync();
        await queue.SendAsync(Message("later") with { ScheduledEnqueueTime = Clock.Now + Hour });
        long scheduled = (await queue.PeekAsync(Plain, deadLetter: false, 0, 10)).Single().SequenceNumber;
        await queue.SendAsync(Message("now"));

        Clock.Advance(Hour);
        ReceivedMessage first = await ReceiveOneAsync(queue);
        ReceivedMessage second = await ReceiveOneAsync(queue);

        first.MessageId.ShouldBe("now");
        second.MessageId.ShouldBe("later");
        second.SequenceNumber.ShouldBeGreaterThan(first.SequenceNumber);
        second.SequenceNumber.ShouldNotBe(scheduled);
        second.EnqueuedTime.ShouldBe(Clock.Now);
        second.ScheduledEnqueueTime.ShouldBeNull();
    }

    [Fact]
    public async Task Scheduled_DueBeforeAnotherIsSent_GoesFirst()
    {
        IMessageQueue queue = await CreateAsync();
        await queue.SendAsync(Message("scheduled", "K-1") with { ScheduledEnqueueTime = Clock.Now + Hour });
        Clock.Advance(2 * Hour);

        await queue.SendAsync(Message("sent", "K-1"));

        (await ReceiveOneAsync(queue, await AcceptAsync(queue))).MessageId.ShouldBe("scheduled");
    }

    [Fact]
    public async Task Scheduled_Several_InOrderOfTheirTimes()
    {
        IMessageQueue queue = await SendAllAsync(
            await CreateAsync(),
            Message("third", "K-1") with { ScheduledEnqueueTime = Clock.Now + (3 * Hour) },
            Message("first", "K-1") with { ScheduledEnqueueTime = Clock.Now + Hour },
            Message("second", "K-1") with { ScheduledEnqueueTime = Clock.Now + (2 * Hour) });
        (await queue.AcceptSessionAsync(Sessions)).ShouldBeNull();

        Clock.Advance(3 * Hour);
        SessionLock session = await AcceptAsync(queue);

        (await ReceiveOneAsync(queue, session)).MessageId.ShouldBe("first");
        (await ReceiveOneAsync(queue, session)).MessageId.ShouldBe("second");
        (await ReceiveOneAsync(queue, session)).MessageId.ShouldBe("third");
    }

    [Fact]
    public async Task Scheduled_InThePast_VisibleAtOnce()
    {
        IMessageQueue queue = await CreateAsync();

        await queue.SendAsync(Message("m-1") with { ScheduledEnqueueTime = Clock.Now - Hour });

        (await ReceiveOneAsync(queue)).EnqueuedTime.ShouldBe(Clock.Now);
    }

    [Fact]
    public async Task Scheduled_TimeToLive_CountsFromBecomingVisible()
    {
        IMessageQueue queue = await CreateAsync();
        await queue.SendAsync(Message("m-1") with { ScheduledEnqueueTime = Clock.Now + (5 * Hour), TimeToLive = Hour });

        Clock.Advance(5.5 * Hour);

        (await ReceiveOneAsync(queue)).ExpiresAt.ShouldBe(Clock.Now + (Hour / 2));
    }

    [Fact]
    public async Task TimeToLive_Over_DeadLetteredWithReason()
    {
        IMessageQueue queue = await CreateAsync();
        await queue.SendAsync(Message("m-1") with { TimeToLive = Hour });

        Clock.Advance(Hour);

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        ReceivedMessage dead = await ReceiveOneAsync(queue, deadLetter: true);
        dead.DeadLetterReason.ShouldBe("TTLExpiredException");
        dead.DeadLetterDescription.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task TimeToLive_OverAndNoDeadLettering_Removed()
    {
        IMessageQueue queue = await CreateQueueAsync([PlainQueue with { DeadLetteringOnExpiration = false }], Clock);
        await queue.SendAsync(Message("m-1") with { TimeToLive = Hour });

        Clock.Advance(Hour);

        QueueStatus status = await StatusAsync(queue);
        (status.Active, status.DeadLetter).ShouldBe((0, 0));
    }

    [Fact]
    public async Task TimeToLive_LongerThanTheQueues_TheQueuesHolds()
    {
        IMessageQueue queue = await CreateQueueAsync([PlainQueue with { DefaultTimeToLive = Hour }], Clock);

        await SendAllAsync(queue, Message("m-1") with { TimeToLive = 9 * Hour }, Message("m-2"));

        (await ReceiveOneAsync(queue)).ExpiresAt.ShouldBe(Clock.Now + Hour);
        (await ReceiveOneAsync(queue)).ExpiresAt.ShouldBe(Clock.Now + Hour);
    }

    [Fact]
    public async Task TimeToLive_NoneAnywhere_NeverExpires()
    {
        IMessageQueue queue = await CreateQueueAsync([PlainQueue with { DefaultTimeToLive = null }], Clock);
        await queue.SendAsync(Message("m-1"));

        Clock.Advance(TimeSpan.FromDays(4000));

        (await ReceiveOneAsync(queue)).ExpiresAt.ShouldBe(DateTimeOffset.MaxValue);
    }

    [Fact]
    public async Task TimeToLive_OverWhileLocked_CompleteStillWorks()
    {
        IMessageQueue queue = await CreateAsync();
        await queue.SendAsync(Message("m-1") with { TimeToLive = LockTime / 2 });
        ReceivedMessage message = await ReceiveOneAsync(queue);

        Clock.Advance(LockTime * 0.75);
        await queue.CompleteAsync(message);

        (await StatusAsync(queue)).DeadLetter.ShouldBe(0);
    }

    [Fact]
    public async Task TimeToLive_OverWhileLocked_AbandonExpiresIt()
    {
        IMessageQueue queue = await CreateAsync();
        await queue.SendAsync(Message("m-1") with { TimeToLive = LockTime / 2 });
        ReceivedMessage message = await ReceiveOneAsync(queue);

        Clock.Advance(LockTime * 0.75);
        await queue.AbandonAsync(message);

        (await queue.ReceiveAsync(Plain)).ShouldBeNull();
        (await ReceiveOneAsync(queue, deadLetter: true)).DeadLetterReason.ShouldBe("TTLExpiredException");
    }

    [Fact]
    public async Task TimeToLive_OfSessionHead_NextMessageLeads()
    {
        IMessageQueue queue = await SendAllAsync(
            await CreateAsync(), Message("m-1", "K-1") with { TimeToLive = Hour }, Message("m-2", "K-1"));

        Clock.Advance(Hour);

        (await ReceiveOneAsync(queue, await AcceptAsync(queue))).MessageId.ShouldBe("m-2");
    }
}
