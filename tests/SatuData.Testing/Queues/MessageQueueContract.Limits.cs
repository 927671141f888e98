using SatuData.Records.Queues;
using Shouldly;
using Xunit;

namespace SatuData.Testing.Queues;

public abstract partial class MessageQueueContract
{
    private const int Kilobyte = 1024;

    [Fact]
    public async Task Send_UnknownQueue_Refused()
    {
        IMessageQueue queue = await CreateAsync();

        await Should.ThrowAsync<MessageRefusedException>(
            () => queue.SendAsync(Message("m-1") with { Queue = "tidak-ada" }));
    }

    [Fact]
    public async Task Send_JustInsideSizeLimit_Accepted()
    {
        IMessageQueue queue = await CreateAsync();

        await queue.SendAsync(Message("m-1") with { Body = new byte[(256 * Kilobyte) - "m-1".Length] });

        (await ReceiveOneAsync(queue)).Body.Length.ShouldBe((256 * Kilobyte) - 3);
    }

    [Fact]
    public async Task Send_BodyAndPropertiesTogetherOverSizeLimit_Refused()
    {
        IMessageQueue queue = await CreateAsync();
        OutgoingMessage message = Message("m-1") with
        {
            Body = new byte[255 * Kilobyte],
            ApplicationProperties = new Dictionary<string, string> { ["catatan"] = new('x', Kilobyte) },
        };

        await Should.ThrowAsync<MessageRefusedException>(() => queue.SendAsync(message));
    }

    [Fact]
    public async Task Send_OnePropertyOver32Kilobytes_Refused()
    {
        IMessageQueue queue = await CreateAsync();
        OutgoingMessage message = Message("m-1") with
        {
            // Two bytes each in UTF-8: the limit is of bytes.
            ApplicationProperties = new Dictionary<string, string> { ["n"] = new('é', 16 * Kilobyte) },
        };

        await Should.ThrowAsync<MessageRefusedException>(() => queue.SendAsync(message));
    }

    [Fact]
    public async Task Send_PropertiesTogetherOver64Kilobytes_Refused()
    {
        IMessageQueue queue = await CreateAsync();
        OutgoingMessage message = Message("m-1") with
        {
            ApplicationProperties = Enumerable.Range(0, 3)
                .ToDictionary(number => $"n{number}", _ => new string('x', 22 * Kilobyte)),
        };

        await Should.ThrowAsync<MessageRefusedException>(() => queue.SendAsync(message));
    }

    [Theory]
    [InlineData(128, 128, true)]
    [InlineData(129, 1, false)]
    [InlineData(1, 129, false)]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    public async Task Send_LengthOfIds_WithinLimitsOnly(int messageId, int sessionId, bool accepted)
    {
        IMessageQueue queue = await CreateAsync();
        Task Send() => queue.SendAsync(Message(new string('m', messageId), new string('k', sessionId)));

        if (accepted)
        {
            await Send();
            (await StatusAsync(queue, Sessions)).Active.ShouldBe(1);
        }
        else
        {
            await Should.ThrowAsync<MessageRefusedException>(Send);
        }
    }

    [Fact]
    public async Task Send_TimeToLiveNotAboveZero_Refused()
    {
        IMessageQueue queue = await CreateAsync();

        await Should.ThrowAsync<MessageRefusedException>(
            () => queue.SendAsync(Message("m-1") with { TimeToLive = TimeSpan.Zero }));
    }

    [Fact]
    public async Task Send_Refused_IdNotRemembered()
    {
        IMessageQueue queue = await CreateAsync();
        await Should.ThrowAsync<MessageRefusedException>(
            () => queue.SendAsync(Message("m-1") with { Body = new byte[300 * Kilobyte] }));

        await queue.SendAsync(Message("m-1"));

        (await StatusAsync(queue)).Active.ShouldBe(1);
    }

    [Fact]
    public async Task Peek_LockedAndScheduled_SeenAndLeftAlone()
    {
        IMessageQueue queue = await SendAllAsync(
            await CreateAsync(),
            Message("locked"),
            Message("scheduled") with { ScheduledEnqueueTime = Clock.Now + Hour },
            Message("visible"));
        ReceivedMessage locked = await ReceiveOneAsync(queue);

        IReadOnlyList<ReceivedMessage> seen = await queue.PeekAsync(Plain, deadLetter: false, 0, 10);

        seen.Select(message => message.MessageId).ShouldBe(["locked", "scheduled", "visible"]);
        seen.Select(message => message.DeliveryCount).ShouldBe([1, 0, 0]);
        seen.ShouldAllBe(message => message.LockToken == null);
        seen[1].ScheduledEnqueueTime.ShouldBe(Clock.Now + Hour);
        await queue.CompleteAsync(locked);
        (await ReceiveOneAsync(queue)).DeliveryCount.ShouldBe(1);
    }

    [Fact]
    public async Task Peek_FromSequenceWithMax_ThatPageOnly()
    {
        IMessageQueue queue = await SendAllAsync(
            await CreateAsync(), Message("m-1"), Message("m-2"), Message("m-3"), Message("m-4"));
        IReadOnlyList<ReceivedMessage> first = await queue.PeekAsync(Plain, deadLetter: false, 0, 2);

        IReadOnlyList<ReceivedMessage> next =
            await queue.PeekAsync(Plain, deadLetter: false, first[^1].SequenceNumber + 1, 1);

        next.Select(message => message.MessageId).ShouldBe(["m-3"]);
    }

    [Fact]
    public async Task List_EveryState_Counted()
    {
        IMessageQueue queue = await SendAllAsync(await CreateAsync(), Message("dead"), Message("locked"));
        DateTimeOffset sent = Clock.Now;
        await queue.DeadLetterAsync(await ReceiveOneAsync(queue), "Rusak", string.Empty);
        await ReceiveOneAsync(queue);
        Clock.Advance(TimeSpan.FromSeconds(5));
        await SendAllAsync(
            queue, Message("visible"), Message("later") with { ScheduledEnqueueTime = Clock.Now + Hour });

        IReadOnlyList<QueueStatus> all = await queue.ListAsync();

        all.ShouldBe([new QueueStatus(Plain, 2, 1, 1, sent), new QueueStatus(Sessions, 0, 0, 0, null)]);
    }
}
