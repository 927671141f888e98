namespace SatuData.Records.Queues;

/// <summary>A session that is held, and its first message, locked.</summary>
/// <param name="Session">The hold on the session.</param>
/// <param name="Message">The message.</param>
public sealed record SessionMessage(SessionLock Session, ReceivedMessage Message);
