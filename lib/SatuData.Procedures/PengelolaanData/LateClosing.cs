namespace SatuData.Procedures.PengelolaanData;

/// <summary>The decision that closes overdue tasks without data, so that the report can be drafted.</summary>
/// <param name="Reason">Why the case goes on without the data.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Tasks">The tasks closed.</param>
public sealed record LateClosing(
    string Reason, string DecidedBy, DateTimeOffset DecidedAt, IReadOnlyList<string> Tasks);
