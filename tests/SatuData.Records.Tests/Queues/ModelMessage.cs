using SatuData.Records.Queues;

namespace SatuData.Records.Tests.Queues;

/// <summary>A message of the reference model.</summary>
internal sealed class ModelMessage
{
    public required QueueSettings Settings { get; init; }

    public required OutgoingMessage Sent { get; init; }

    public required DateTimeOffset Enqueued { get; init; }

    public long Sequence { get; set; }

    public bool IsScheduled { get; set; }

    public bool IsDead { get; set; }

    public bool IsLive => !IsScheduled && !IsDead;

    public int Deliveries { get; set; }

    public string? Token { get; set; }

    public DateTimeOffset LockedUntil { get; set; }

    public SessionLock? Holder { get; set; }

    public string? Reason { get; set; }

    public string? Description { get; set; }

    public DateTimeOffset Expires
    {
        get
        {
            TimeSpan life = Sent.TimeToLive is { } own && own < (Settings.DefaultTimeToLive ?? TimeSpan.MaxValue)
                ? own
                : Settings.DefaultTimeToLive ?? TimeSpan.MaxValue;
            return IsDead || life == TimeSpan.MaxValue ? DateTimeOffset.MaxValue : Enqueued + life;
        }
    }

    public void Unlock()
    {
        Token = null;
        Holder = null;
        LockedUntil = default;
    }

    public ReceivedMessage Show() => new()
    {
        Queue = Settings.Name,
        IsDeadLetter = IsDead,
        SequenceNumber = Sequence,
        MessageId = Sent.MessageId,
        SessionId = Sent.SessionId,
        Body = Sent.Body,
        DeliveryCount = Deliveries,
        EnqueuedTime = Enqueued,
        ScheduledEnqueueTime = IsScheduled ? Enqueued : null,
        ExpiresAt = Expires,
        LockToken = Token,
        LockedUntil = LockedUntil,
        DeadLetterReason = Reason,
        DeadLetterDescription = Description,
    };
}
