using SatuData.Records;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>How the embedded host works.</summary>
internal sealed record EmbeddedHostOptions
{
    /// <summary>What host.json says.</summary>
    public HostSettings Settings { get; init; } = new();

    /// <summary>
    /// Ends when a message may have been put on a queue, so that work starts at once; null to find out by polling
    /// alone.
    /// </summary>
    public Func<CancellationToken, Task>? WaitForMessages { get; init; }

    /// <summary>
    /// How often queues are looked at unasked: for scheduled messages, expired locks, and other processes' sends.
    /// </summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Which failures pass by themselves, so that waiting before the next delivery is worth it.</summary>
    public Func<Exception, bool> IsTransient { get; init; } = TransientFailure.Is;

    /// <summary>Which failures tell of a shortage here, which no number of deliveries mends.</summary>
    public Func<Exception, bool> IsShortage { get; init; } = TransientFailure.IsShortage;

    /// <summary>
    /// Wait after a shortage before the next delivery, which is not counted; less than half of a lock, so that it ends
    /// before the lock needs to be renewed.
    /// </summary>
    public TimeSpan ShortageDelay { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Wait after a message's first transient failure; trebled with each delivery.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Longest wait. With ten deliveries and the defaults a case outlasts a disturbance of half an hour.
    /// </summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Options that wake on every commit that sends a message, of this process or another.</summary>
    public static EmbeddedHostOptions For(RecordsDatabase database, HostSettings settings) => new()
    {
        Settings = settings,

        // The version is read when the host starts to listen, which is before it looks at the queues.
        WaitForMessages = token =>
            database.WaitForMessagesAsync(database.MessageVersion, TimeSpan.FromMinutes(1), token),
    };

    public TimeSpan DelayAfter(int deliveryCount)
    {
        var delay = FirstDelay * Math.Pow(3, Math.Clamp(deliveryCount - 1, 0, 30));
        return delay < LongestDelay ? delay : LongestDelay;
    }
}
