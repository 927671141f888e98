namespace SatuData.Records.Outbox;

/// <summary>How the outbox stands.</summary>
/// <param name="Unsent">Messages not yet sent, parked ones included.</param>
/// <param name="Parked">Messages that were given up on and block their case.</param>
/// <param name="OldestUnsent">When the oldest unsent message was written; null when there is none.</param>
public sealed record OutboxStatus(long Unsent, long Parked, DateTimeOffset? OldestUnsent);
