using System.Text;
using SatuData.Records.Queues;
using Shouldly;

namespace SatuData.Testing.Queues;

/// <summary>
/// What every <see cref="IMessageQueue"/> must do, one fact per behaviour of Azure Service Bus that the product
/// relies on. A test class derives from it for each implementation.
/// </summary>
public abstract partial class MessageQueueContract
{
    protected const string Plain = "laporan";
    protected const string Sessions = "data-masuk";

    private static readonly TimeSpan LockTime = TimeSpan.FromSeconds(60);

    protected FakeClock Clock { get; } = new();

    /// <summary>A queue without messages whose time is <paramref name="clock"/>'s.</summary>
    protected abstract Task<IMessageQueue> CreateQueueAsync(QueueSettings[] queues, FakeClock clock);

    private static QueueSettings PlainQueue { get; } = new(Plain) { RequiresSession = false, MaxDeliveryCount = 3 };

    private static QueueSettings SessionQueue { get; } = new(Sessions) { MaxDeliveryCount = 3 };

    private Task<IMessageQueue> CreateAsync() => CreateQueueAsync([PlainQueue, SessionQueue], Clock);

    private static OutgoingMessage Message(string id, string? session = null) => new()
    {
        Queue = session is null ? Plain : Sessions,
        MessageId = id,
        SessionId = session,
        Body = Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\"}}"),
    };

    private static async Task<IMessageQueue> SendAllAsync(IMessageQueue queue, params OutgoingMessage[] messages)
    {
        foreach (OutgoingMessage message in messages)
        {
            await queue.SendAsync(message);
        }

        return queue;
    }

    private static async Task<ReceivedMessage> ReceiveOneAsync(
        IMessageQueue queue, string name = Plain, bool deadLetter = false) =>
        (await queue.ReceiveAsync(name, deadLetter)).ShouldNotBeNull();

    private static async Task<ReceivedMessage> ReceiveOneAsync(IMessageQueue queue, SessionLock session) =>
        (await queue.ReceiveAsync(session)).ShouldNotBeNull();

    private static async Task<SessionLock> AcceptAsync(IMessageQueue queue, string? session = null) =>
        (await queue.AcceptSessionAsync(Sessions, session)).ShouldNotBeNull();

    private static async Task<QueueStatus> StatusAsync(IMessageQueue queue, string name = Plain) =>
        (await queue.ListAsync()).Single(status => status.Name == name);
}
