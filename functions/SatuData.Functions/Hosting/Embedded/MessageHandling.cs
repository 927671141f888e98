using SatuData.Functions.Hosting.Catalogue;
using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>Hands one locked message to its function and settles it.</summary>
internal sealed class MessageHandling(
    IMessageQueue queue, FunctionRunner runner, EmbeddedHostOptions options, TimeProvider time, ILogger logger)
{
    /// <summary>
    /// Handles <paramref name="held"/>. False when the lock cannot be used any more, so that the session is left alone.
    /// </summary>
    public async Task<bool> HandleAsync(FunctionDescriptor function, HeldMessage held, HostStopping stopping)
    {
        var invocation = Guid.NewGuid().ToString();
        await using var keeper = new LockKeeper(held, options.Settings.MaxAutoLockRenewal, time, logger);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(keeper.Lost, stopping.AtOnce);
        try
        {
            var started = time.GetTimestamp();
            await runner.RunAsync(
                function, MessageOf(held.Message), new FunctionCall(invocation, held.Settle), giveUp.Token);
            if (!held.IsSettled)
            {
                await queue.CompleteAsync(held.Message, CancellationToken.None);
            }

            Log.FunctionDone(logger, function.Name, invocation, (long)time.GetElapsedTime(started).TotalMilliseconds);
            return true;
        }
        catch (Exception exception) when (giveUp.IsCancellationRequested || exception is LockLostException)
        {
            Log.LockLost(logger, function.Name, held.Message.MessageId);
            return false;
        }
        catch (Exception exception)
        {
            // Whatever a function threw, its message goes back to the queue and its slot goes on.
            var message = held.Message;
            Log.FunctionFailed(
                logger, function.Name, invocation, message.MessageId, message.DeliveryCount, Log.Kind(exception));
            Log.FunctionTrace(logger, function.Name, invocation, exception.StackTrace);
            return held.Session is not null && options.IsShortage(exception)
                ? await WaitForRoomAsync(function, held, stopping, giveUp.Token)
                : await GiveBackAsync(function, held, options.IsTransient(exception), stopping, giveUp.Token);
        }
    }

    // Unsettled, so that closing the session gives the delivery back: a full disk would use up ten in less than an hour.
    private async Task<bool> WaitForRoomAsync(
        FunctionDescriptor function, HeldMessage held, HostStopping stopping, CancellationToken giveUp)
    {
        try
        {
            await HoldHeadAsync(function, held, options.ShortageDelay, stopping, giveUp);
        }
        catch (OperationCanceledException)
        {
            // The host stops, or the lock is gone: nothing to settle either.
        }

        return false;
    }

    private async Task<bool> GiveBackAsync(
        FunctionDescriptor function, HeldMessage held, bool transient, HostStopping stopping, CancellationToken giveUp)
    {
        try
        {
            if (transient)
            {
                await HoldHeadAsync(
                    function, held, options.DelayAfter(held.Message.DeliveryCount), stopping, giveUp);
            }

            await queue.AbandonAsync(held.Message, CancellationToken.None);
            return true;
        }
        catch (OperationCanceledException)
        {
            // Unsettled: the session's close makes it visible again and its delivery is not counted.
            return false;
        }
        catch (Exception exception)
        {
            // However the queue failed, the lock runs out by itself and the message is delivered again.
            Log.SettlingFailed(logger, held.Message.MessageId, Log.Kind(exception));
            return false;
        }
    }

    // The queue has no delayed retry that keeps a case's order, so the wait is spent under the renewed lock.
    private async Task HoldHeadAsync(
        FunctionDescriptor function, HeldMessage held, TimeSpan delay, HostStopping stopping, CancellationToken giveUp)
    {
        Log.HoldingHead(logger, function.Name, held.Message.MessageId, delay);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(giveUp, stopping.Gracefully);
        await Task.Delay(delay, time, stop.Token);
    }

    private static ServiceBusReceivedMessage MessageOf(ReceivedMessage message) => new()
    {
        MessageId = message.MessageId,
        SessionId = message.SessionId,
        CorrelationId = message.CorrelationId,
        Subject = message.Subject,
        DeliveryCount = message.DeliveryCount,
        SequenceNumber = message.SequenceNumber,
        EnqueuedTime = message.EnqueuedTime,
        Body = message.Body,
        ApplicationProperties = message.ApplicationProperties,
    };
}
