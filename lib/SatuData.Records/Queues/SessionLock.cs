namespace SatuData.Records.Queues;

/// <summary>The exclusive hold on one session of a queue.</summary>
/// <param name="Queue">Name of the queue.</param>
/// <param name="SessionId">The session.</param>
/// <param name="LockToken">Token that every act under the lock shows.</param>
/// <param name="LockedUntil">When the lock ends unless renewed.</param>
public sealed record SessionLock(string Queue, string SessionId, string LockToken, DateTimeOffset LockedUntil);
