using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Records.Queues;

namespace SatuData.Testing.Homes;

/// <summary>One message of a step's queue, locked as a host locks it.</summary>
public sealed class Delivery(SatuDataHome home, SessionLock session, ReceivedMessage message)
{
    /// <summary>The queue that it came from.</summary>
    public string Queue => message.Queue;

    /// <summary>How often it was delivered, this time included.</summary>
    public int Count => message.DeliveryCount;

    /// <summary>What the message says.</summary>
    public CaseMessage Body { get; } = JsonSerializer.Deserialize(message.Body.Span, MessageJson.Default.CaseMessage)!;

    /// <summary>Hands the message to its step; it is completed in the transaction of the step's change.</summary>
    public async Task HandleAsync()
    {
        await QueueStep.Of(Queue).RunAsync(home, Body, transaction => transaction.Complete(message));
        await home.Queue.CloseAsync(session);
    }

    /// <summary>
    /// Hands the message to its step without completing it, as a host does that was sent it a second time.
    /// </summary>
    public Task HandleAgainAsync() => QueueStep.Of(Queue).RunAsync(home, Body, settle: null);

    /// <summary>Takes the message off its queue.</summary>
    public async Task CompleteAsync()
    {
        await home.Queue.CompleteAsync(message);
        await home.Queue.CloseAsync(session);
    }

    /// <summary>Gives the message back to be delivered again.</summary>
    public async Task AbandonAsync()
    {
        await home.Queue.AbandonAsync(message);
        await home.Queue.CloseAsync(session);
    }
}
