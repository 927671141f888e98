using SatuData.Records;
using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>A message under a lock, alone or as part of a session that is held.</summary>
internal sealed class HeldMessage(IMessageQueue queue, ReceivedMessage message, SessionLock? session)
{
    public ReceivedMessage Message { get; } = message;

    /// <summary>The session's latest lock; null on queues without sessions.</summary>
    public SessionLock? Session { get; private set; } = session;

    public DateTimeOffset LockedUntil { get; private set; } = session?.LockedUntil ?? message.LockedUntil;

    /// <summary>Whether the function completed the message in its own transaction.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Whether completing it also ended the hold on the session, because nothing was left in it.</summary>
    public bool IsSessionEnded { get; private set; }

    /// <summary>
    /// Completes the message, and with the last one the session, in the transaction of what handling it changed.
    /// </summary>
    public void Settle(RecordsTransaction transaction)
    {
        if (Session is { } held)
        {
            IsSessionEnded = transaction.Complete(Message, held);
        }
        else
        {
            transaction.Complete(Message);
        }

        IsSettled = true;
    }

    public async Task RenewAsync(CancellationToken cancellationToken)
    {
        if (Session is { } held)
        {
            Session = await queue.RenewAsync(held, cancellationToken);
            LockedUntil = Session.LockedUntil;
        }
        else
        {
            LockedUntil = await queue.RenewAsync(Message, cancellationToken);
        }
    }
}
