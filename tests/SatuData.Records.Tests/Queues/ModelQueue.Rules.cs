using SatuData.Records.Queues;

namespace SatuData.Records.Tests.Queues;

internal sealed partial class ModelQueue
{
    private void LetTimePass()
    {
        foreach (SessionLock session in _sessions.Where(session => session.LockedUntil <= Now).ToList())
        {
            foreach (ModelMessage message in InSession(session).Where(m => m.Token is not null).ToList())
            {
                GiveBack(message);
            }

            _sessions.Remove(session);
        }

        foreach (ModelMessage message in _messages
            .Where(m => m.Holder is null && m.Token is not null && m.LockedUntil <= Now))
        {
            GiveBack(message);
        }

        foreach (ModelMessage message in _messages
            .Where(m => m.IsScheduled && m.Enqueued <= Now).OrderBy(m => m.Enqueued).ThenBy(m => m.Sequence))
        {
            message.IsScheduled = false;
            message.Sequence = ++_lastSequence;
        }

        foreach (ModelMessage message in _messages
            .Where(m => m.IsLive && m.Token is null && m.Expires <= Now).ToList())
        {
            if (message.Settings.DeadLetteringOnExpiration)
            {
                Kill(message, "TTLExpiredException", "The message expired and was dead lettered.");
            }
            else
            {
                _messages.Remove(message);
            }
        }
    }

    private ReceivedMessage? Lock(ModelMessage? message, DateTimeOffset until, SessionLock? session)
    {
        if (message is null)
        {
            return null;
        }

        message.Token = NewToken();
        message.LockedUntil = until;
        message.Holder = session;
        message.Deliveries++;
        return message.Show();
    }

    private SessionLock Extend(SessionLock session)
    {
        SessionLock held = _sessions.Single(s => s.LockToken == session.LockToken);
        SessionLock extended = held with
        {
            LockedUntil = Now + queues.Single(q => q.Name == session.Queue).LockDuration,
        };
        _sessions[_sessions.IndexOf(held)] = extended;
        return extended;
    }

    private static void GiveBack(ModelMessage message)
    {
        if (!message.IsDead && message.Deliveries >= message.Settings.MaxDeliveryCount)
        {
            Kill(
                message,
                "MaxDeliveryCountExceeded",
                $"Message could not be consumed after {message.Deliveries} delivery attempts.");
        }

        message.Unlock();
    }

    private static void Kill(ModelMessage message, string reason, string description)
    {
        message.IsDead = true;
        message.Reason = reason;
        message.Description = description;
        message.Unlock();
    }

    private IEnumerable<ModelMessage> InSession(SessionLock session) => _messages.Where(
        m => m.IsLive && m.Settings.Name == session.Queue && m.Settings.RequiresSession
            && m.Sent.SessionId == session.SessionId);

    private SessionLock Require(SessionLock session)
    {
        LetTimePass();
        return _sessions.SingleOrDefault(held => held.LockToken == session.LockToken)
            ?? throw new LockLostException("session");
    }

    private ModelMessage Require(ReceivedMessage message)
    {
        LetTimePass();
        return _messages.SingleOrDefault(m => m.Token is not null && m.Token == message.LockToken)
            ?? throw new LockLostException("message");
    }

    private string NewToken() => $"token-{++_lastToken}";
}
