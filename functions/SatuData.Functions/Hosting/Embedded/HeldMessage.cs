using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>A message under a lock, alone or as part of a session that is held.</summary>
internal sealed class HeldMessage(IMessageQueue queue, ReceivedMessage message, SessionLock? session)
{
    public ReceivedMessage Message { get; } = message;

    /// <summary>The session's latest lock; null on queues without sessions.</summary>
    public SessionLock? Session { get; private set; } = session;

    public DateTimeOffset LockedUntil { get; private set; } = session?.LockedUntil ?? message.LockedUntil;

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
