using SatuData.Records.Queues;

namespace SatuData.Records.Tests;

public sealed class SignalTests : RecordsTest
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Wait_MessageSent_Woken()
    {
        RecordsDatabase database = Open();
        Task<bool> waiting = database.WaitForMessagesAsync(database.MessageVersion, Minute);
        waiting.IsCompleted.ShouldBeFalse();

        await database.CommitAsync(transaction => transaction.Send(Message("m-1")));

        (await waiting).ShouldBeTrue();
    }

    [Fact]
    public async Task Wait_MessageSentBetweenLookingAndWaiting_NotMissed()
    {
        RecordsDatabase database = Open();
        long seen = database.MessageVersion;
        await database.CommitAsync(transaction => transaction.Send(Message("m-1")));

        (await database.WaitForMessagesAsync(seen, Minute)).ShouldBeTrue();
    }

    [Fact]
    public async Task Wait_MessageAbandoned_Woken()
    {
        RecordsDatabase database = Open();
        var queue = new SqliteMessageQueue(database);
        await queue.SendAsync(Message("m-1"));
        ReceivedMessage message = (await queue.ReceiveAsync(Reports.Name))!;
        Task<bool> waiting = database.WaitForMessagesAsync(database.MessageVersion, Minute);

        await queue.AbandonAsync(message);

        (await waiting).ShouldBeTrue();
    }

    [Fact]
    public async Task Wait_MessageSentByAnotherInstance_WokenAtTheNextLook()
    {
        RecordsDatabase database = Open();
        RecordsDatabase other = Open();
        Task<bool> waiting = database.WaitForMessagesAsync(database.MessageVersion, Minute);

        await other.CommitAsync(transaction => transaction.Send(Message("m-1")));
        Clock.Advance(TimeSpan.FromMilliseconds(500));

        (await waiting).ShouldBeTrue();
    }

    [Fact]
    public async Task Wait_NothingHappens_FalseWhenTheTimeIsOver()
    {
        RecordsDatabase database = Open();
        Task<bool> waiting = database.WaitForMessagesAsync(database.MessageVersion, TimeSpan.FromMilliseconds(400));

        Clock.Advance(TimeSpan.FromMilliseconds(400));

        (await waiting).ShouldBeFalse();
    }

    [Fact]
    public async Task Wait_Cancelled_EndsSo()
    {
        RecordsDatabase database = Open();
        using var stop = new CancellationTokenSource();
        Task<bool> waiting = database.WaitForMessagesAsync(database.MessageVersion, Minute, stop.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Wait_DatabaseClosed_Ends()
    {
        RecordsDatabase database = Open();
        Task<bool> waiting = database.WaitForMessagesAsync(database.MessageVersion, Minute);

        await database.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => waiting);
    }
}
