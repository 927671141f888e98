using SatuData.Records.Queues;
using Shouldly;
using Xunit;

namespace SatuData.Testing.Queues;

public abstract partial class MessageQueueContract
{
    [Fact]
    public async Task AcceptSession_NoMessages_Null()
    {
        IMessageQueue queue = await CreateAsync();

        (await queue.AcceptSessionAsync(Sessions)).ShouldBeNull();
    }

    [Fact]
    public async Task AcceptSession_Several_TheOneThatWaitedLongest()
    {
        IMessageQueue queue = await SendAllAsync(
            await CreateAsync(), Message("m-1", "K-2"), Message("m-2", "K-1"), Message("m-3", "K-2"));

        SessionLock first = await AcceptAsync(queue);
        SessionLock second = await AcceptAsync(queue);

        first.SessionId.ShouldBe("K-2");
        first.LockedUntil.ShouldBe(Clock.Now + LockTime);
        second.SessionId.ShouldBe("K-1");
        (await queue.AcceptSessionAsync(Sessions)).ShouldBeNull();
    }

    [Fact]
    public async Task AcceptSessions_SeveralQueues_OneOfEachInTurnEachWithItsFirstMessage()
    {
        QueueSettings other = new("penyimpanan") { MaxDeliveryCount = 3 };
        IMessageQueue queue = await SendAllAsync(
            await CreateQueueAsync([SessionQueue, other], Clock),
            Message("m-1", "K-1"),
            Message("m-2", "K-1"),
            Message("m-3", "K-2"),
            Message("m-4", "K-3"),
            Message("m-5", "K-4") with { Queue = other.Name });

        IReadOnlyList<SessionMessage> taken = await queue.AcceptSessionsAsync([Sessions, other.Name], max: 3);

        taken.Select(t => (t.Session.Queue, t.Session.SessionId, t.Message.MessageId)).ShouldBe(
            [(Sessions, "K-1", "m-1"), (other.Name, "K-4", "m-5"), (Sessions, "K-2", "m-3")]);
        taken.ShouldAllBe(t => t.Message.LockedUntil == Clock.Now + LockTime && t.Message.DeliveryCount == 1);
        (await queue.AcceptSessionsAsync([Sessions, other.Name], max: 3)).Single().Message.MessageId.ShouldBe("m-4");
        (await queue.AcceptSessionsAsync([Sessions, other.Name], max: 3)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AcceptSessions_SomeHeld_OnlyFreeOnes()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"), Message("m-2", "K-2"));
        await AcceptAsync(queue, "K-1");

        IReadOnlyList<SessionMessage> taken = await queue.AcceptSessionsAsync([Sessions], max: 8);

        taken.ShouldHaveSingleItem().Session.SessionId.ShouldBe("K-2");
        await queue.CompleteAsync(taken[0].Message);
    }

    [Fact]
    public async Task ReceiveOrClose_MessagesLeft_TheNextInOrder()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"), Message("m-2", "K-1"));
        SessionMessage taken = (await queue.AcceptSessionsAsync([Sessions], max: 1)).Single();
        await queue.CompleteAsync(taken.Message);

        (await queue.ReceiveOrCloseAsync(taken.Session)).ShouldNotBeNull().MessageId.ShouldBe("m-2");
        (await queue.AcceptSessionAsync(Sessions, "K-1")).ShouldBeNull();
    }

    [Fact]
    public async Task ReceiveOrClose_NothingLeft_TheSessionIsFree()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        SessionMessage taken = (await queue.AcceptSessionsAsync([Sessions], max: 1)).Single();
        await queue.CompleteAsync(taken.Message);

        (await queue.ReceiveOrCloseAsync(taken.Session)).ShouldBeNull();

        (await queue.AcceptSessionAsync(Sessions, "K-1")).ShouldNotBeNull();
        await Should.ThrowAsync<LockLostException>(() => queue.ReceiveOrCloseAsync(taken.Session));
    }

    [Fact]
    public async Task ReceiveOrClose_LockEnded_LockLost()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        SessionMessage taken = (await queue.AcceptSessionsAsync([Sessions], max: 1)).Single();

        Clock.Advance(LockTime);

        await Should.ThrowAsync<LockLostException>(() => queue.ReceiveOrCloseAsync(taken.Session));
    }

    [Fact]
    public async Task AcceptSession_ByName_ThatOne()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"), Message("m-2", "K-2"));

        (await AcceptAsync(queue, "K-2")).SessionId.ShouldBe("K-2");
    }

    [Fact]
    public async Task AcceptSession_ByNameWithoutMessages_HeldAndFilledLater()
    {
        IMessageQueue queue = await CreateAsync();

        SessionLock session = await AcceptAsync(queue, "K-9");
        (await queue.ReceiveAsync(session)).ShouldBeNull();
        await queue.SendAsync(Message("m-1", "K-9"));

        (await queue.AcceptSessionAsync(Sessions)).ShouldBeNull();
        (await ReceiveOneAsync(queue, session)).MessageId.ShouldBe("m-1");
    }

    [Fact]
    public async Task AcceptSession_HeldByAnother_Null()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        await AcceptAsync(queue);

        (await queue.AcceptSessionAsync(Sessions, "K-1")).ShouldBeNull();
    }

    [Fact]
    public async Task Session_Messages_InOrderOfSending()
    {
        IMessageQueue queue = await SendAllAsync(
            await CreateAsync(),
            Message("m-1", "K-1"),
            Message("x", "K-2"),
            Message("m-2", "K-1"),
            Message("m-3", "K-1"));
        SessionLock session = await AcceptAsync(queue, "K-1");

        var order = new List<string>();
        while (await queue.ReceiveAsync(session) is { } message)
        {
            order.Add(message.MessageId);
            await queue.CompleteAsync(message);
        }

        order.ShouldBe(["m-1", "m-2", "m-3"]);
    }

    [Fact]
    public async Task Session_FailingHead_BlocksTheRestUntilDeadLettered()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"), Message("m-2", "K-1"));
        SessionLock session = await AcceptAsync(queue);

        for (int delivery = 1; delivery <= 3; delivery++)
        {
            ReceivedMessage head = await ReceiveOneAsync(queue, session);
            head.MessageId.ShouldBe("m-1");
            head.DeliveryCount.ShouldBe(delivery);
            await queue.AbandonAsync(head);
        }

        (await ReceiveOneAsync(queue, session)).MessageId.ShouldBe("m-2");
        (await ReceiveOneAsync(queue, Sessions, deadLetter: true)).MessageId.ShouldBe("m-1");
    }

    [Fact]
    public async Task Session_TwoHolders_WorkSideBySide()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"), Message("m-2", "K-2"));
        SessionLock one = await AcceptAsync(queue);
        SessionLock other = await AcceptAsync(queue);

        ReceivedMessage first = await ReceiveOneAsync(queue, one);
        ReceivedMessage second = await ReceiveOneAsync(queue, other);
        await queue.CompleteAsync(second);
        await queue.CompleteAsync(first);

        (await StatusAsync(queue, Sessions)).Active.ShouldBe(0);
    }

    [Fact]
    public async Task CloseSession_UnsettledMessage_DeliveryDoesNotCount()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        SessionLock session = await AcceptAsync(queue);
        await ReceiveOneAsync(queue, session);

        await queue.CloseAsync(session);
        ReceivedMessage again = await ReceiveOneAsync(queue, await AcceptAsync(queue));

        again.MessageId.ShouldBe("m-1");
        again.DeliveryCount.ShouldBe(1);
    }

    [Fact]
    public async Task SessionLock_Expired_DeliveryCounts()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        await ReceiveOneAsync(queue, await AcceptAsync(queue));

        Clock.Advance(LockTime);
        ReceivedMessage again = await ReceiveOneAsync(queue, await AcceptAsync(queue));

        again.DeliveryCount.ShouldBe(2);
    }

    [Fact]
    public async Task SessionLock_ExpiredOnLastDelivery_HeadDeadLetteredAndNextFollows()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"), Message("m-2", "K-1"));
        for (int delivery = 0; delivery < 3; delivery++)
        {
            await ReceiveOneAsync(queue, await AcceptAsync(queue));
            Clock.Advance(LockTime);
        }

        (await ReceiveOneAsync(queue, await AcceptAsync(queue))).MessageId.ShouldBe("m-2");
        (await StatusAsync(queue, Sessions)).DeadLetter.ShouldBe(1);
    }

    [Fact]
    public async Task SessionLock_ExpiredWithoutReceiving_NothingCounts()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        await AcceptAsync(queue);

        Clock.Advance(LockTime);

        (await ReceiveOneAsync(queue, await AcceptAsync(queue))).DeliveryCount.ShouldBe(1);
    }

    [Fact]
    public async Task SessionLock_Expired_EveryActLost()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        SessionLock session = await AcceptAsync(queue);
        ReceivedMessage message = await ReceiveOneAsync(queue, session);

        Clock.Advance(LockTime);

        await Should.ThrowAsync<LockLostException>(() => queue.CompleteAsync(message));
        await Should.ThrowAsync<LockLostException>(() => queue.ReceiveAsync(session));
        await Should.ThrowAsync<LockLostException>(() => queue.RenewAsync(session));
        await Should.ThrowAsync<LockLostException>(() => queue.CloseAsync(session));
    }

    [Fact]
    public async Task SessionLock_Closed_MessageLockLost()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        SessionLock session = await AcceptAsync(queue);
        ReceivedMessage message = await ReceiveOneAsync(queue, session);

        await queue.CloseAsync(session);
        SessionLock next = await AcceptAsync(queue);

        await Should.ThrowAsync<LockLostException>(() => queue.CompleteAsync(message));
        await Should.ThrowAsync<LockLostException>(() => queue.ReceiveAsync(session));
        (await ReceiveOneAsync(queue, next)).MessageId.ShouldBe("m-1");
    }

    [Fact]
    public async Task RenewSession_ExtendsItsMessagesToo()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        SessionLock session = await AcceptAsync(queue);
        ReceivedMessage message = await ReceiveOneAsync(queue, session);
        message.LockedUntil.ShouldBe(session.LockedUntil);

        Clock.Advance(LockTime / 2);
        SessionLock renewed = await queue.RenewAsync(session);
        Clock.Advance(LockTime * 0.75);

        renewed.LockedUntil.ShouldBe(session.LockedUntil + (LockTime / 2));
        await queue.CompleteAsync(message);
    }

    [Fact]
    public async Task RenewMessage_InSession_ExtendsTheSession()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("m-1", "K-1"));
        SessionLock session = await AcceptAsync(queue);
        ReceivedMessage message = await ReceiveOneAsync(queue, session);

        Clock.Advance(LockTime / 2);
        (await queue.RenewAsync(message)).ShouldBe(Clock.Now + LockTime);
        Clock.Advance(LockTime * 0.75);

        await queue.CompleteAsync(message);
        await queue.CloseAsync(session);
    }

    [Fact]
    public async Task Send_WithoutSessionToSessionQueue_Refused()
    {
        IMessageQueue queue = await CreateAsync();

        MessageRefusedException refused = await Should.ThrowAsync<MessageRefusedException>(
            () => queue.SendAsync(Message("m-1") with { Queue = Sessions }));

        refused.Message.ShouldContain("Session ID is null.");
    }

    [Fact]
    public async Task Receive_SessionQueueWithoutSession_CallersMistake()
    {
        IMessageQueue queue = await CreateAsync();

        await Should.ThrowAsync<InvalidOperationException>(() => queue.ReceiveAsync(Sessions));
        await Should.ThrowAsync<InvalidOperationException>(() => queue.AcceptSessionAsync(Plain));
    }
}
