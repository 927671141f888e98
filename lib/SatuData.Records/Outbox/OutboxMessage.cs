using SatuData.Records.Queues;

namespace SatuData.Records.Outbox;

/// <summary>A message of the outbox.</summary>
/// <param name="Id">Its row, rising in the order of writing.</param>
/// <param name="Message">What to send, with the id to use on every attempt.</param>
/// <param name="Attempts">Attempts that failed so far.</param>
/// <param name="CreatedAt">When it was written, UTC.</param>
/// <param name="LastError">Why the last attempt failed; null when none has.</param>
public sealed record OutboxMessage(
    long Id, OutgoingMessage Message, int Attempts, DateTimeOffset CreatedAt, string? LastError);
