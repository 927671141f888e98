using SatuData.Pipeline.Home;

namespace SatuData.Testing.Homes;

/// <summary>
/// Does the system's part of the procedure: takes messages from the steps' queues and hands them to their steps.
/// </summary>
public sealed class ChainRunner(SatuDataHome home)
{
    /// <summary>Handles messages until every queue is empty; gives how many there were.</summary>
    public async Task<int> RunAsync()
    {
        var handled = 0;
        while (await NextAsync() is { } delivery)
        {
            await delivery.HandleAsync();
            handled++;
        }

        return handled;
    }

    /// <summary>The first message of the first queue that has one; null when all are empty.</summary>
    public async Task<Delivery?> NextAsync()
    {
        foreach (var step in QueueStep.All)
        {
            if (await TakeAsync(step.Queue) is { } delivery)
            {
                return delivery;
            }
        }

        return null;
    }

    /// <summary>The first message of a queue, locked with its session; null when there is none to be had.</summary>
    public async Task<Delivery?> TakeAsync(string queue)
    {
        if (await home.Queue.AcceptSessionAsync(queue) is not { } session)
        {
            return null;
        }

        if (await home.Queue.ReceiveAsync(session) is { } message)
        {
            return new Delivery(home, session, message);
        }

        await home.Queue.CloseAsync(session);
        return null;
    }
}
