using SatuData.Records;

namespace SatuData.Functions.Commands;

/// <summary>Wakes the embedded host as soon as a message was put on a queue.</summary>
internal static class MessageSignal
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    public static Func<CancellationToken, Task> For(RecordsDatabase records) =>
        cancel => records.WaitForMessagesAsync(records.MessageVersion, LongestWait, cancel);
}
